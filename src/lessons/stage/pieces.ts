import type { ComponentType } from 'react';
import { kindOf, loadKind, nowOf, sideOf, sourcesOfKinds } from '../../run/kinds/kinds.ts';
import type { Floor, Timed } from '../../run/stage/facets.ts';
import type { Stage } from '../../run/stage/stage.ts';
import type { PlotLayer } from '../../views/dataPlot/layers/layer.ts';
import type { MissSquaresProps } from '../../views/dataPlot/MissSquares.tsx';
import type { FigureFile } from '../../views/figureFile.ts';
import type { Player } from '../../views/runControls/player.ts';
import type { stageKeys } from '../../views/runControls/stageKeys.ts';
import { type MakePlayer, usePlayer } from '../../views/runControls/usePlayer.ts';
import type { ReadoutsFile } from '../kinds/kindWords.ts';
import type { StageLayout } from '../lesson.ts';

type Module = Record<string, unknown>;

/** The pieces of the very first lesson, which nearly every other on lines shows too: it needs no longer list. */
const FIRST = import.meta.glob<Module>([
  '../../views/{dataPlot/figure,strips/LineStrip,stageControls/Parameters}.tsx',
  '../kinds/line/readouts.ts',
]);

/** What a kind need not have. */
const MAY_LACK = /\/(?:kinds|of)\//;
const capital = (name: string) => name.replace(/^./, (letter) => letter.toUpperCase());
const figureFile = (name: string) => `../../views/${name}/figure.tsx`;
const stripFile = (name: string) => `../../views/strips/${capital(name)}Strip.tsx`;
const controlFile = (name: string) => `../../views/stageControls/${capital(name)}.tsx`;
const layerFile = (name: string) => `../../views/dataPlot/layers/${name}.tsx`;
const readoutsFile = (kind: string) => `../kinds/${kind}/readouts.ts`;
/** What a figure shows more of a kind than of others, or needs beside itself where a kind says so. */
const moreFile = (of: string, figure: string) => `../../views/${figure}/of/${of}.ts`;
const SQUARES = '../../views/dataPlot/MissSquares.tsx';
const RUN = 'run';

const loaded = new Map<string, Module>();
/** Stands for what a kind does not have. */
const NONE: Module = {};

/**
 * The player comes with the run controls; a lesson without them has nothing to play. The lesson decides it, not what happens to have
 * been loaded: pieces of the next lesson arrive while this one is still shown.
 */
export function useStagePlayer(
  stage: Stage<Timed>,
  stages: readonly StageLayout[],
  explainSteps: boolean,
): Player | null {
  const plays = stages.some(({ controls }) => controls?.includes(RUN));
  const make = plays ? (loaded.get(controlFile(RUN))?.['createPlayer'] as MakePlayer | undefined) : null;
  return usePlayer(make ?? null, stage, explainSteps);
}

/** The files of the pieces that a lesson's stages show. What a kind has of its own need not be there. */
function piecesOf(stages: readonly StageLayout[]): string[] {
  const files = stages.flatMap((layout) => {
    const { show, beside = [], strip, controls = [], misses, layers = [], state } = layout;
    const { id, needs } = kindOf(layout);
    const figures = [show, ...beside];
    return [
      ...figures.map(figureFile),
      ...(needs?.(state) ?? []).flatMap((of) => figures.map((figure) => moreFile(of, figure))),
      ...(misses === 'squares' ? [SQUARES] : []),
      ...(strip ? [stripFile(strip)] : []),
      ...controls.map(controlFile),
      ...layers.map(layerFile),
      readoutsFile(id),
    ];
  });
  return [...new Set(files)];
}

/** The same from src/ of a lesson that is loaded, with the list that finds them where it needs more than the first does. For the build. */
export function sourcesOfPieces(stages: readonly StageLayout[]): string[] {
  const files = piecesOf(stages).filter((file) => loaded.has(file) && loaded.get(file) !== NONE);
  const more = files.some((file) => !(file in FIRST));
  return [
    ...sourcesOfKinds(stages),
    ...(more ? ['lessons/stage/pieceFiles.ts'] : []),
    ...files.map((file) => file.replace('../../', '').replace('../', 'lessons/')),
  ];
}

/**
 * The stages whose pieces have to be there before a step is shown. A lesson on lines comes whole, since nearly all of its pieces are there anyway; of one on another kind
 * first the step, and the rest at the first sign that somebody is there (app/pages/someone.ts).
 */
export const neededAt = (stages: readonly StageLayout[], step: number): readonly StageLayout[] =>
  stages.some(({ kind }) => kind) ? stages.slice(step - 1, step) : stages;

/** Whether all pieces that these stages show have been loaded. */
export const areThere = (stages: readonly StageLayout[]): boolean =>
  piecesOf(stages).every((file) => loaded.has(file));

/**
 * Loads the pieces that a lesson's stages show, before the lesson is rendered, so that nothing appears late; and the kinds of all its steps, whose numbers the text tells
 * whichever of them is shown.
 */
export async function loadPieces(
  stages: readonly StageLayout[],
  steps: readonly StageLayout[] = stages,
): Promise<void> {
  await Promise.all(steps.map(({ kind }) => loadKind(kind)));
  const missing = piecesOf(stages).filter((file) => !loaded.has(file));
  if (missing.length > 0) {
    const files = missing.every((file) => file in FIRST)
      ? FIRST
      : { ...FIRST, ...(await import('./pieceFiles.ts')).FILES };
    await Promise.all(
      missing.map(async (file) => {
        const module = await files[file]?.();
        // A step that asks for what is not there fails the build.
        if (import.meta.env.SSR && !module && !MAY_LACK.test(file))
          throw new Error(`A step asks for ${file}, which is not there.`);
        loaded.set(file, module ?? NONE);
      }),
    );
  }
  // The build renders few of the figures, so it asks of each.
  if (import.meta.env.SSR) for (const layout of stages) checkSides(layout);
}

/** @throws when a figure of a step sees what a stage of its kind is not, or would go along two weights of a model that has one */
function checkSides(layout: StageLayout): void {
  for (const name of [layout.show, ...(layout.beside ?? [])]) {
    try {
      const { sees } = figurePiece(name);
      const now = sideOf(layout, sees)(nowOf(layout)) as Partial<Floor>;
      const [first, second] = now.axes ?? [];
      if (sees === 'floor' && first && first.parameter === second?.parameter)
        throw new Error(`It goes along two weights, and the model has one, ${first.name}.`);
    } catch (error) {
      throw new Error(`The figure ${name} stands where it sees nothing. ${(error as Error).message}`);
    }
  }
}

// Each piece takes its own props; the callers below are the only ones, and say which.
const exported = <T>(file: string, name: string) => {
  const found = loaded.get(file)?.[name];
  if (!found) throw new Error(`${file} does not export ${name}, or was not loaded before its lesson.`);
  return found as T;
};
const piece = <Props>(file: string) =>
  exported<ComponentType<Props>>(file, /(\w+)\.tsx$/.exec(file)?.[1] ?? '');
/** What a figure says of itself. */
export const figurePiece = (name: string) => exported<FigureFile>(figureFile(name), 'figure');
export const stripPiece = (name: string) => piece<object>(stripFile(name));
export const controlPiece = (name: string) => piece<{ player: Player | null }>(controlFile(name));
/** The keys of a stage whose lesson plays. */
export const keysPiece = () => loaded.get(controlFile(RUN))?.['stageKeys'] as typeof stageKeys | undefined;
export const squaresPiece = () => piece<MissSquaresProps>(SQUARES);
/** Which numbers of a step's stage stand on cards over its figures; undefined where its kind does not say. */
export const readoutsPiece = (layout: StageLayout) =>
  (loaded.get(readoutsFile(kindOf(layout).id)) as ReadoutsFile | undefined)?.readouts;

/** The layers of a step's data plot, loaded with its lesson. */
export const layerPieces = (names: readonly string[] = []): readonly PlotLayer[] =>
  names.flatMap((name) => (loaded.get(layerFile(name)) as PlotLayer | undefined) ?? []);
