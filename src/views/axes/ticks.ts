import { niceTicks } from '../../core/ticks.ts';

type Range = readonly [number, number];

/** Marks for an axis along `length`, far enough apart that their labels keep clear of each other. */
export function ticksAlong([low, high]: Range, length: number, apart: number): number[] {
  let count = Math.max(2, Math.floor(length / apart));
  let ticks = niceTicks(low, high, count);
  // "About `count`" may be a few more; ask for fewer until they fit.
  while (count > 2 && (ticks.length - 1) * apart > length * 1.1) ticks = niceTicks(low, high, --count);
  return ticks;
}
