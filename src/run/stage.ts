export * from './kinds/line/state.ts';
export { CAMERAS } from './stage/sharedFields.ts';
