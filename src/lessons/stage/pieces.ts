import type { ComponentType } from 'react';
import type { ControlName, FigureName, StageLayout, StripName } from '../lesson.ts';

/**
 * The pieces that a stage can be put together from. Each loads with the first lesson that shows it, and before that lesson
 * is rendered, so that nothing appears late. Adding one is adding its file here under its name.
 */
const modules = import.meta.glob<Record<string, ComponentType<never>>>([
  '../../views/{dataPlot/DataPlot,costBowl/CostBowl,contourMap/ContourMap,costHistory/CostHistory}.tsx',
  '../../views/{slopeSlice/SlopeSlice,derivation/Derivation,autodiffGraph/AutodiffGraph}.tsx',
  '../../views/strips/{LineStrip,CostStrip,SlopesStrip,UpdateStrip,SamplesStrip,RaceStrip}.tsx',
  '../../views/{parameters/ParameterControls,runControls/RunControls}.tsx',
  '../../views/stageControls/{Rise,Nudge,Rewriting,Flow}.tsx',
]);

const view = (folder: string, name: string) => `../../views/${folder}/${name}.tsx`;

const FIGURES: Record<FigureName, string> = {
  dataPlot: view('dataPlot', 'DataPlot'),
  costBowl: view('costBowl', 'CostBowl'),
  contourMap: view('contourMap', 'ContourMap'),
  costHistory: view('costHistory', 'CostHistory'),
  slopeSlice: view('slopeSlice', 'SlopeSlice'),
  derivation: view('derivation', 'Derivation'),
  autodiffGraph: view('autodiffGraph', 'AutodiffGraph'),
};
const STRIPS: Record<StripName, string> = {
  line: view('strips', 'LineStrip'),
  cost: view('strips', 'CostStrip'),
  slopes: view('strips', 'SlopesStrip'),
  update: view('strips', 'UpdateStrip'),
  samples: view('strips', 'SamplesStrip'),
  race: view('strips', 'RaceStrip'),
};
const CONTROLS: Record<ControlName, string> = {
  parameters: view('parameters', 'ParameterControls'),
  run: view('runControls', 'RunControls'),
  rise: view('stageControls', 'Rise'),
  nudge: view('stageControls', 'Nudge'),
  rewriting: view('stageControls', 'Rewriting'),
  flow: view('stageControls', 'Flow'),
};

const loaded = new Map<string, ComponentType<never>>();

/** The files of the pieces that a lesson's stages show. Where there is no WebGL the map stands in for the bowl. */
export function piecesOf(stages: readonly StageLayout[]): string[] {
  const files = new Set<string>();
  for (const { show, beside = [], strip, controls = [] } of stages) {
    for (const figure of [show, ...beside]) {
      files.add(FIGURES[figure]);
      if (figure === 'costBowl') files.add(FIGURES.contourMap);
    }
    if (strip) files.add(STRIPS[strip]);
    for (const control of controls) files.add(CONTROLS[control]);
  }
  return [...files];
}

/** Loads the pieces that a lesson's stages show. */
export async function loadPieces(stages: readonly StageLayout[]): Promise<void> {
  await Promise.all(
    piecesOf(stages).map(async (file) => {
      const name = /(\w+)\.tsx$/.exec(file)?.[1] ?? '';
      const component = (await modules[file]?.())?.[name];
      if (!component) throw new Error(`${file} does not export ${name}.`);
      loaded.set(file, component);
    }),
  );
}

// Each figure takes its own props; the callers below are the only ones, and say which.
const piece = <Props>(file: string) => {
  const component = loaded.get(file);
  if (!component) throw new Error(`${file} was not loaded before its lesson was shown.`);
  return component as unknown as ComponentType<Props>;
};
export const figurePiece = <Props>(name: FigureName) => piece<Props>(FIGURES[name]);
export const stripPiece = (name: StripName) => piece<object>(STRIPS[name]);
export const controlPiece = <Props>(name: ControlName) => piece<Props>(CONTROLS[name]);
