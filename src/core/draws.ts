/**
 * One dog, observed again and again: wags = 1 · pats + 4, and a normal scatter of 1.6 wags that no line can know. The pats are the same
 * at every draw and as widely spread for each size (about 8.2 pats² a day), so that only the number of days differs; the slope of the best line then scatters by
 * σ/√Sxx, which falls as one over the root of n. (Montgomery, Peck & Vining, *Introduction to Linear Regression Analysis*, §2.2.)
 */
import { bottomOfLine } from './bottomOfLine.ts';
import type { LineData } from './observations.ts';
import { random } from './random.ts';

/** What is true of the dog: the line, and how far a day strays from it. */
export const DOG = { w: 1, b: 4, scatter: 1.6 } as const;

const TEN = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const PATS: Readonly<Record<number, readonly number[]>> = {
  3: [2, 5, 9],
  10: TEN,
  30: [...TEN, ...TEN, ...TEN],
};

/** How many days can be drawn at once. */
export const DRAW_SIZES: readonly number[] = [3, 10, 30];

/**
 * The days of one draw, wags to the nearest tenth. The same seed, size and number give the same days.
 * @throws when the size is not one of DRAW_SIZES
 */
export function drawDays(seed: number, size: number, number: number): LineData {
  const pats = PATS[size];
  if (!pats) throw new Error(`size must be one of ${DRAW_SIZES.join(', ')}, not ${size}`);
  const { normal } = random(seed * 1_000_000 + size * 10_000 + number);
  const wags = (x: number) => Math.round(10 * (DOG.w * x + DOG.b + DOG.scatter * normal())) / 10;
  return { x: pats, y: pats.map(wags) };
}

/** The best lines of the first so many draws. */
export function drawLines(seed: number, size: number, count: number): { w: number; b: number }[] {
  return Array.from({ length: count }, (_, number) => {
    const { w, b } = bottomOfLine(drawDays(seed, size, number));
    return { w, b };
  });
}

/** How far numbers scatter about their mean: their standard deviation, Σ(v − v̄)²/(n − 1) under the root; NaN for fewer than two. */
export function spreadOf(values: readonly number[]): number {
  const count = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return count < 2 ? Number.NaN : Math.sqrt(squares / (count - 1));
}
