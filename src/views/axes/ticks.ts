import { niceTicks } from '../../core/ticks.ts';

type Range = readonly [number, number];

/** Marks for an axis along `length`, far enough apart that their labels keep clear of each other. */
export function ticksAlong([low, high]: Range, length: number, apart: number): number[] {
  let count = Math.max(2, Math.floor(length / apart));
  let ticks = niceTicks(low, high, count);
  // "About `count`" may be a few more; ask for fewer until they fit.
  while (count > 2 && (ticks.length - 1) * apart > length * 1.1) ticks = niceTicks(low, high, --count);
  // One number alone does not say how long the axis is.
  while (ticks.length < 2 && count < 8) ticks = niceTicks(low, high, ++count);
  return ticks;
}

/**
 * Those of evenly spaced marks that get a number: all, or every second, third, … where their texts would touch; 0 stays among them.
 * @param clear whether the texts of two marks keep clear of each other
 */
export function thinned(
  ticks: readonly number[],
  clear: (one: number, next: number) => boolean,
  least = 1,
): number[] {
  for (let every = least; every < ticks.length; every++) {
    const from = every === least ? 0 : Math.max(0, ticks.indexOf(0)) % every;
    const kept = ticks.filter((_, i) => i % every === from);
    if (kept.length < 2) break;
    if (kept.every((tick, i) => i === 0 || clear(kept[i - 1] as number, tick))) return kept;
  }
  const ends = [ticks[0] as number, ticks.at(-1) as number] as const;
  return clear(...ends) ? [...ends] : ticks.slice(0, 1);
}
