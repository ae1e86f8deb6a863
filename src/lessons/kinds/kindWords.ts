/**
 * What lessons, papers and classes say of a kind of stage, in words that run/ may not know. A kind has a folder here as it has one in run/kinds/; each of
 * these is a file of it, found there and loaded by who needs it. A kind without one has that to say which holds for every kind, or nothing.
 */
import type { ReactNode } from 'react';
import { type AnyNow, kindOf } from '../../run/kinds/kinds.ts';
import type { Card } from '../../views/readouts/Readouts.tsx';
import type { StageLayout } from '../lesson.ts';

/** `readouts.ts`: which numbers stand on cards over the figures. A number is shown once the lesson has introduced it. */
export interface ReadoutsFile {
  readouts(layout: StageLayout): readonly Card<AnyNow>[];
}

/** `givens.tsx`: what the stage shows around the figure, for paper: short texts that stand in a row, or one thing with a form of its own. */
export interface GivensFile {
  givens(layout: StageLayout, now: AnyNow): readonly ReactNode[] | ReactNode;
}

/** What hands, or "Show me", have made of a step. */
export interface Change<N = AnyNow> {
  readonly before: N;
  readonly after: N;
  readonly layout: StageLayout;
}

/** `oneWay.ts`: a change as what one would do, in the order in which one would. What is not said is how a thing is looked at. */
export interface OneWayFile {
  oneWay(change: Change): readonly string[];
}

const FILES = import.meta.glob<object>(['./*/givens.tsx', './*/oneWay.ts']);
const loaded = new Map<string, object>();

const load = async (file: string, stages: readonly StageLayout[]) => {
  await Promise.all(
    stages.map(async (layout) => {
      const path = `./${kindOf(layout).id}/${file}`;
      const module = await FILES[path]?.();
      if (module) loaded.set(path, module);
    }),
  );
};
const find = (file: string, layout: StageLayout) => loaded.get(`./${kindOf(layout).id}/${file}`);

/** Loads what is said on paper of the kinds of a lesson's stages, which are loaded. */
export const loadGivens = (stages: readonly StageLayout[]) => load('givens.tsx', stages);
export const givensOf = (layout: StageLayout) => find('givens.tsx', layout) as GivensFile | undefined;

/** Loads what an answer key says of the kinds of a lesson's stages, which are loaded. */
export const loadWays = (stages: readonly StageLayout[]) => load('oneWay.ts', stages);
export const waysOf = (layout: StageLayout) => find('oneWay.ts', layout) as OneWayFile | undefined;
