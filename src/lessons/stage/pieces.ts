import type { ComponentType } from 'react';
import { loadKind, sourcesOfKinds } from '../../run/kinds/kinds.ts';
import type { Stage } from '../../run/stageStore.ts';
import type { PlotLayer } from '../../views/dataPlot/layers/layer.ts';
import type { MissSquaresProps } from '../../views/dataPlot/MissSquares.tsx';
import type { Player } from '../../views/runControls/player.ts';
import type { stageKeys } from '../../views/runControls/stageKeys.ts';
import { type MakePlayer, usePlayer } from '../../views/runControls/usePlayer.ts';
import type { ControlName, FigureName, LayerName, StageLayout, StripName } from '../lesson.ts';

type Module = Record<string, unknown>;

/** The pieces of the very first lesson, which nearly every other shows too: they come with the page. */
const first = import.meta.glob<Module>(
  '../../views/{dataPlot/DataPlot,strips/LineStrip,parameters/ParameterControls}.tsx',
  { eager: true },
);

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

const PLAYER = '../../views/runControls/player.ts';
const KEYS = '../../views/runControls/stageKeys.ts';

const loaded = new Map<string, Module>(Object.entries(first));

/**
 * The player comes with the run controls; a lesson without them has nothing to play. The lesson decides it, not what happens to have
 * been loaded: pieces of the next lesson arrive while this one is still shown.
 */
export function useStagePlayer(
  stage: Stage,
  stages: readonly StageLayout[],
  explainSteps: boolean,
): Player | null {
  const plays = stages.some(({ controls }) => controls?.includes('run'));
  const make = plays ? (loaded.get(PLAYER)?.['createPlayer'] as MakePlayer | undefined) : null;
  return usePlayer(make ?? null, stage, explainSteps);
}

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
    if (controls.includes('run')) files.add(PLAYER).add(KEYS);
    for (const layer of layers) files.add(layerFile(layer));
  }
  return [...files];
}

/** The same from src/, with the list that finds them where the lesson needs more than the first does. For the build. */
export function sourcesOfPieces(stages: readonly StageLayout[]): string[] {
  const files = piecesOf(stages);
  const more = files.some((file) => !(file in first));
  return [
    ...sourcesOfKinds(stages),
    ...(more ? ['lessons/stage/pieceFiles.ts'] : []),
    ...files.map((file) => file.replace('../../', '')),
  ];
}

/** Loads the pieces that a lesson's stages show, before the lesson is rendered, so that nothing appears late. */
export async function loadPieces(stages: readonly StageLayout[]): Promise<void> {
  await Promise.all(stages.map(({ kind }) => kind && loadKind(kind)));
  const missing = piecesOf(stages).filter((file) => !loaded.has(file));
  if (missing.length === 0) return;
  const { FILES } = await import('./pieceFiles.ts');
  await Promise.all(
    missing.map(async (file) => {
      const module = await FILES[file]?.();
      if (!module) throw new Error(`A step asks for ${file}, which is not there.`);
      loaded.set(file, module);
    }),
  );
}

// Each figure takes its own props; the callers below are the only ones, and say which.
const piece = <Props>(file: string) => {
  const name = /(\w+)\.tsx$/.exec(file)?.[1] ?? '';
  const component = loaded.get(file)?.[name];
  if (!component) throw new Error(`${file} does not export ${name}, or was not loaded before its lesson.`);
  return component as ComponentType<Props>;
};
export const figurePiece = <Props>(name: FigureName) => piece<Props>(figureFile(name));
export const stripPiece = (name: StripName) => piece<object>(stripFile(name));
export const controlPiece = <Props>(name: ControlName) => piece<Props>(controlFile(name));
/** The keys of a stage whose lesson plays. */
export const keysPiece = () => loaded.get(KEYS)?.['stageKeys'] as typeof stageKeys | undefined;
export const squaresPiece = () => piece<MissSquaresProps>(SQUARES);

/** The layers of a step's data plot, loaded with its lesson. */
export const layerPieces = (names: readonly LayerName[] = []): readonly PlotLayer[] =>
  names.flatMap((name) => (loaded.get(layerFile(name)) as PlotLayer | undefined) ?? []);
