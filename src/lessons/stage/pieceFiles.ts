/**
 * The files of the pieces that a stage can be put together from, each asked for when a lesson shows it. Adding a piece is adding its
 * file in its folder. This list comes with the first lesson that needs more than lesson 1 does.
 */
export const FILES = import.meta.glob<Record<string, unknown>>([
  '../../views/{dataPlot/MissSquares,costBowl/CostBowl,contourMap/ContourMap,costHistory/CostHistory}.tsx',
  '../../views/{slopeSlice/SlopeSlice,derivation/Derivation,autodiffGraph/AutodiffGraph,quartet/Quartet,codeLab/CodeLab}.tsx',
  '../../views/dataPlot/layers/*.tsx',
  '../../views/strips/*Strip.tsx',
  '!../../views/strips/LineStrip.tsx',
  '../../views/runControls/{RunControls.tsx,player.ts,stageKeys.ts}',
  '../../views/stageControls/{Rise,Nudge,Rewriting,Flow,Reading,Reveal,Draws,Swap,Program}.tsx',
]);
