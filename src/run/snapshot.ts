export * from './kinds/line/snapshot.ts';
