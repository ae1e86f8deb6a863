/**
 * The axes of the cost over the steps. They depend on what has happened up to the cursor, never on what has been recorded
 * beyond it, and change only from one round number to the next, so that a playing run grows into its
 * chart instead of pushing it about.
 */
import { roundUp } from '../../core/roundUp.ts';
import type { Timed } from '../../run/stage/facets.ts';

export interface HistoryWindow {
  /** Steps at the right end. */
  readonly steps: number;
  readonly low: number;
  readonly high: number;
}

/** One curve: the costs, and the last step of them that is shown. */
export interface Curve {
  readonly cost: ArrayLike<number>;
  readonly last: number;
}

export function curvesOf(now: Timed): readonly Curve[] {
  if (!now.racing) return [{ cost: now.run.cost, last: now.stepsTaken }];
  return now.races.map((run) => ({ cost: run.cost, last: Math.min(now.state.cursor, run.steps) }));
}

/** A timeline this short is shown whole from the start. */
const SHORT = 60;
/** In a race the one that climbs out must not flatten the others. */
const RACE_ROOM = 1.5;

interface Shown {
  readonly cursor: number;
  readonly horizon: number;
  readonly log: boolean;
  /** More costs that must find room. */
  readonly also?: readonly Room[];
}

/** From the lowest to the highest of some costs; 0 and 0 where there are none. */
export interface Room {
  readonly low: number;
  readonly high: number;
}

export function historyWindow(
  curves: readonly Curve[],
  { cursor, horizon, log, also = [] }: Shown,
): HistoryWindow {
  const steps =
    horizon <= SHORT
      ? Math.max(horizon, cursor, 1)
      : Math.max(cursor, Math.min(horizon, roundUp(Math.max(cursor, 20))));
  let high = 0;
  let low = Number.POSITIVE_INFINITY;
  let under = 0;
  const make = (value: number) => {
    if (!Number.isFinite(value)) return;
    if (value > high) high = value;
    if (value < low && value > 0) low = value;
    if (value < under) under = value;
  };
  for (const room of also) {
    make(room.low);
    make(room.high);
  }
  for (const { cost, last } of curves) for (let i = 0; i <= last; i++) make(cost[i] as number);
  if (log) return { steps, ...decades(low, high) };
  const starts = Math.max(...curves.map(({ cost }) => cost[0] ?? 0));
  if (curves.length > 1 && starts > 0) high = Math.min(high, starts * RACE_ROOM);
  // Costs under 0 have the room they need below it.
  if (under < 0) return { steps, low: -roundUp(-under), high: high > 0 ? roundUp(high) : 0 };
  return { steps, low: 0, high: roundUp(high) };
}

/** Whether a cost under 0 is shown: those have no place on a logarithmic scale. */
export const hasNegative = (curves: readonly Curve[]): boolean =>
  curves.some(({ cost, last }) => {
    for (let i = 0; i <= last; i++) if ((cost[i] as number) < 0) return true;
    return false;
  });

/** Twice the digits of a number: what is squared and still lower is lost beside the highest. */
const MOST_DECADES = 32;

/** Whole powers of ten around the costs; at least one. */
function decades(low: number, high: number): { low: number; high: number } {
  if (!(low > 0) || !Number.isFinite(low)) return { low: 0.1, high: 1 };
  const most = Math.ceil(Math.log10(high) - 1e-9);
  const bottom = Math.max(most - MOST_DECADES, Math.floor(Math.log10(low) + 1e-9));
  const top = Math.max(bottom + 1, most);
  return { low: 10 ** bottom, high: 10 ** top };
}
