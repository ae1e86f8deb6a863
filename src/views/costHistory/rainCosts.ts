/** The costs of a rain at a step: the lowest, the middle one and the highest. Worked out once for each step, however often a run is played. */
import type { AnyRecording } from '../../run/recording.ts';
import type { Timed } from '../../run/stage/facets.ts';

export interface Spread {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

const known = new WeakMap<readonly AnyRecording[], Map<number, Spread>>();

export function spreadAt(rain: readonly AnyRecording[], step: number): Spread {
  const spreads = known.get(rain) ?? new Map<number, Spread>();
  known.set(rain, spreads);
  const found = spreads.get(step) ?? compute(rain, step);
  spreads.set(step, found);
  return found;
}

function compute(rain: readonly AnyRecording[], step: number): Spread {
  const costs = Float64Array.from(rain, (run) => run.cost[Math.min(step, run.steps)] as number).sort();
  return {
    low: costs[0] as number,
    middle: costs[costs.length >> 1] as number,
    high: costs.at(-1) as number,
  };
}

/** At most so many steps of a rain are drawn, and the one that is shown. */
const MOST = 90;

/** Steps up to the cursor at even distances, a power of two, so that a growing run asks for few new ones. */
export function drawnSteps(cursor: number): number[] {
  let stride = 1;
  while (cursor / stride > MOST) stride *= 2;
  const steps = Array.from({ length: Math.floor(cursor / stride) + 1 }, (_, i) => i * stride);
  if (steps.at(-1) !== cursor) steps.push(cursor);
  return steps;
}

/** The costs to make room for: all that a rain has come down to, and nine in ten of those it began with; one on a wall must not flatten the rest. */
export function rainRange({ rain, state: { cursor } }: Timed): { low: number; high: number } {
  if (rain.length === 0) return { low: 0, high: 0 };
  const starts = Float64Array.from(rain, ({ cost }) => cost[0] as number).sort();
  const low = Math.min(spreadAt(rain, cursor).low, starts[0] as number);
  return { low, high: starts[Math.floor(0.9 * (starts.length - 1))] as number };
}
