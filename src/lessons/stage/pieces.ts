import type { ComponentType } from 'react';
import type { Stage } from '../../run/stageStore.ts';
import type { PlotLayer } from '../../views/dataPlot/layers/layer.ts';
import type { MissSquaresProps } from '../../views/dataPlot/MissSquares.tsx';
import type { Player } from '../../views/runControls/player.ts';
import type { usePlayer } from '../../views/runControls/usePlayer.ts';
import type { ControlName, FigureName, LayerName, StageLayout, StripName } from '../lesson.ts';

type Module = Record<string, ComponentType<never>>;

/** The pieces of the very first lesson, which nearly every other shows too: they come with the page. */
const first = import.meta.glob<Module>(
  '../../views/{dataPlot/DataPlot,strips/LineStrip,parameters/ParameterControls}.tsx',
  { eager: true },
);

/**
 * The pieces that a stage can be put together from. Each loads with the first lesson that shows it, and before that lesson
 * is rendered, so that nothing appears late. Adding one is adding its file here under its name.
 */
const modules = import.meta.glob<Module>([
  '../../views/{dataPlot/MissSquares,costBowl/CostBowl,contourMap/ContourMap,costHistory/CostHistory}.tsx',
  '../../views/{slopeSlice/SlopeSlice,derivation/Derivation,autodiffGraph/AutodiffGraph}.tsx',
  '../../views/strips/{CostStrip,SlopesStrip,UpdateStrip,SamplesStrip,RaceStrip,ReadingStrip}.tsx',
  '../../views/runControls/RunControls.tsx',
  '../../views/stageControls/{Rise,Nudge,Rewriting,Flow,Reading}.tsx',
]);

const layerModules = import.meta.glob<PlotLayer>('../../views/dataPlot/layers/*.tsx');

const capital = (name: string) => name.replace(/^./, (letter) => letter.toUpperCase());
const figureFile = (name: FigureName) => `../../views/${name}/${capital(name)}.tsx`;
const stripFile = (name: StripName) => `../../views/strips/${capital(name)}Strip.tsx`;
const controlFile = (name: ControlName) =>
  name === 'parameters'
    ? '../../views/parameters/ParameterControls.tsx'
    : name === 'run'
      ? '../../views/runControls/RunControls.tsx'
      : `../../views/stageControls/${capital(name)}.tsx`;
const layerFile = (name: LayerName) => `../../views/dataPlot/layers/${name}.tsx`;
const SQUARES = '../../views/dataPlot/MissSquares.tsx';

let usePlayerPiece: typeof usePlayer | undefined;

/** The player comes with the run controls; a lesson without them has nothing to play. */
export function useStagePlayer(stage: Stage, explainSteps: boolean): Player | null {
  // Whether it is there never changes while a lesson is shown: the lesson's pieces are loaded before it is.
  // biome-ignore lint/correctness/useHookAtTopLevel: see above.
  return usePlayerPiece ? usePlayerPiece(stage, explainSteps) : null;
}

const loaded = new Map<string, ComponentType<never>>();
const loadedLayers = new Map<string, PlotLayer>();

/** The files of the pieces that a lesson's stages show. Where there is no WebGL the map stands in for the bowl. */
export function piecesOf(stages: readonly StageLayout[]): string[] {
  const files = new Set<string>();
  for (const { show, beside = [], strip, controls = [], misses, layers = [] } of stages) {
    for (const figure of [show, ...beside]) {
      files.add(figureFile(figure));
      if (figure === 'costBowl') files.add(figureFile('contourMap'));
    }
    if (misses === 'squares') files.add(SQUARES);
    if (strip) files.add(stripFile(strip));
    for (const control of controls) files.add(controlFile(control));
    for (const layer of layers) files.add(layerFile(layer));
  }
  return [...files];
}

/** Loads the pieces that a lesson's stages show. */
export async function loadPieces(stages: readonly StageLayout[]): Promise<void> {
  if (stages.some(({ controls }) => controls?.includes('run'))) {
    ({ usePlayer: usePlayerPiece } = await import('../../views/runControls/usePlayer.ts'));
  }
  await Promise.all(
    piecesOf(stages).map(async (file) => {
      const layer = await layerModules[file]?.();
      if (layer) return void loadedLayers.set(file, layer);
      const name = /(\w+)\.tsx$/.exec(file)?.[1] ?? '';
      const component = (first[file] ?? (await modules[file]?.()))?.[name];
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
export const figurePiece = <Props>(name: FigureName) => piece<Props>(figureFile(name));
export const stripPiece = (name: StripName) => piece<object>(stripFile(name));
export const controlPiece = <Props>(name: ControlName) => piece<Props>(controlFile(name));
export const squaresPiece = () => piece<MissSquaresProps>(SQUARES);

/** The layers of a step's data plot, loaded with its lesson. */
export const layerPieces = (names: readonly LayerName[] = []): readonly PlotLayer[] =>
  names.flatMap((name) => loadedLayers.get(layerFile(name)) ?? []);
