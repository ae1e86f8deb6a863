/**
 * The files of the pieces that a stage can be put together from, each asked for when a lesson shows it. Adding a piece is adding its
 * file in its folder. This list comes with the first lesson that needs more than lesson 1 does.
 */
export const FILES = import.meta.glob<Record<string, unknown>>([
  '../../views/*/figure.tsx',
  '../../views/dataPlot/{MissSquares,layers/*}.tsx',
  '../../views/strips/*Strip.tsx',
  '../../views/stageControls/*.tsx',
  '../kinds/*/readouts.ts',
  '../../views/*/of/*.ts',
  '!../../views/{dataPlot/figure,strips/LineStrip,stageControls/Parameters}.tsx',
  '!../kinds/line/readouts.ts',
]);
