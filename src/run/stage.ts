export * from './kinds/line/state.ts';
export type { Camera } from './stage/facets.ts';
export { CAMERAS } from './stage/sharedFields.ts';
