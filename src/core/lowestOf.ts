/** The lowest value of a function of one number in a range: as many samples as are asked for, and then a golden section between the neighbors of the lowest. */
import { goldenSection } from './goldenSection.ts';

export interface Lowest {
  readonly at: number;
  readonly value: number;
}

/** A dip that is narrower than the samples lie apart may be missed; of several that are as low the first is found. */
export function lowestOf(
  f: (x: number) => number,
  [low, high]: readonly [number, number],
  samples = 100,
): Lowest {
  const step = (high - low) / samples;
  let best = { at: low, value: f(low) };
  for (let i = 1; i <= samples; i++) {
    const at = low + i * step;
    const value = f(at);
    if (value < best.value) best = { at, value };
  }
  const around = [Math.max(low, best.at - step), Math.min(high, best.at + step)] as const;
  // Near a bottom the value no longer tells places apart that are closer than this.
  const at = goldenSection(f, around, 1e-9 * Math.max(1, Math.abs(best.at)));
  const value = f(at);
  return value < best.value ? { at, value } : best;
}
