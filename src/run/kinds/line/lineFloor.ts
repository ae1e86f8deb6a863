/** A line's cost as a floor for bowl, map and slice: w one way, b the other. */
import type { Minimum } from '../../../core/surfaces/surface.ts';
import type { Ground } from '../../../core/terrain.ts';
import { programOver } from '../../stage/code.ts';
import type { Axes, Pair } from '../../stage/facets.ts';
import type { Frame } from './plotted.ts';
import type { Snapshot } from './snapshot.ts';
import type { StagePatch, StageState } from './state.ts';

/** A line's two parameters. */
export const LINE_AXES: Axes = [
  { parameter: 0, name: 'w', className: 'tone-w' },
  { parameter: 1, name: 'b', className: 'tone-b' },
];

export interface Bottom {
  readonly at: Pair;
  readonly w: number;
  readonly b: number;
  readonly cost: number;
}

/** A line put somewhere by hand: a new run starts there. */
const put = (start: Pair): StagePatch => ({ start, cursor: 0, beat: 0, fitted: false });

/** What of a line's snapshot is its floor. */
export function lineFloor(
  { w, b, slopeW, slopeB }: Frame,
  { start, samples, code }: StageState,
  ground: Ground,
  bottom: Pick<Minimum, 'at' | 'value'>,
): Pick<Snapshot, 'axes' | 'at' | 'slopes' | 'ground' | 'bottom' | 'start' | 'marks' | 'put'> {
  const { at, value: cost } = bottom;
  return {
    axes: LINE_AXES,
    at: [w, b],
    slopes: [slopeW, slopeB],
    ground,
    bottom: { at, w: at[0], b: at[1], cost },
    start,
    put,
    marks: {
      samples,
      program: code && programOver(code, [0, 1]),
    },
  };
}
