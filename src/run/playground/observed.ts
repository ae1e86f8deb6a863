/** The observations that a state means: written down, looked up, or made. */
import type { MadeData } from '../../core/makers/maker.ts';
import type { LineData } from '../../core/observations.ts';
import { oneOf } from '../laboratory/catalog.ts';
import { MAKERS, SETS } from './catalog.ts';
import type { PlaygroundData, PlaygroundState } from './state.ts';

export interface Observed {
  readonly data: LineData;
  /** What x and y are called; null: pats and wags. */
  readonly labels: readonly [x: string, y: string] | null;
  readonly groups: MadeData['groups'] | null;
}

const known = new WeakMap<PlaygroundData, Observed>();

/** The observations of a state. The same data give the same object, however often they are asked for. */
export function observedIn({ data, labels }: Pick<PlaygroundState, 'data' | 'labels'>): Observed {
  const found = known.get(data) ?? look(data);
  known.set(data, found);
  return labels ? { ...found, labels } : found;
}

function look(data: PlaygroundData): Observed {
  if (data.kind === 'points') return { data: { x: data.x, y: data.y }, labels: ['x', 'y'], groups: null };
  if (data.kind === 'made') {
    const made = oneOf(MAKERS, data.maker, 'maker').make(data.seed, data.settings);
    return { data: made.data, labels: ['x', 'y'], groups: made.groups ?? null };
  }
  const { id, xLabel, yLabel, data: observations, groups } = oneOf(SETS, data.id, 'data set');
  // The course's own words for the course's own data.
  const labels = id === 'wagsAndPats' ? null : ([xLabel, yLabel] as const);
  return { data: observations, labels, groups: groups ?? null };
}
