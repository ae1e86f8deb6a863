/**
 * The examples drawn again: as many as there are, each picked at random from them all, so that some come twice and some not at all. What is fitted to many such
 * draws scatters about as much as what would be fitted to new examples of the same kind: the bootstrap (Efron 1979, *Annals of Statistics* 7, 1). A draw is how often each example was picked, and its fit
 * the weighted normal equations over columns of mean 0 and spread 1, where they are as well conditioned as the columns allow.
 */
import type { FeaturesData } from './fitFeatures.ts';
import { random } from './random.ts';
import { solve } from './solve.ts';
import { scaled, scalingOf } from './standardize.ts';

export interface Redrawn extends FeaturesData {
  readonly seed: number;
}

/**
 * The weights that are fitted to each of the draws `from` to `to` − 1: one array a column, one entry a draw. The same seed and number give the same draw. A draw that has no
 * single answer repeats the one before it.
 */
export function redrawnWeights(
  { columns, y, intercept, seed }: Redrawn,
  from: number,
  to: number,
): Float64Array[] {
  const spreads = columns.map((column) => (intercept ? scalingOf(column) : null) ?? { mean: 0, spread: 1 });
  const z = columns.map((column, j) => scaled([...Array.from(column)], spreads[j] ?? { mean: 0, spread: 1 }));
  if (intercept) z.push(new Array<number>(y.length).fill(1));
  const found = columns.map(() => new Float64Array(to - from));
  for (let draw = from; draw < to; draw++) {
    const weights = fitted(z, y, picksOf(seed, draw, y.length));
    for (const [j, column] of found.entries()) {
      const at = draw - from;
      column[at] = weights
        ? (weights[j] as number) / (spreads[j]?.spread ?? 1)
        : ((column[at - 1] ?? 0) as number);
    }
  }
  return found;
}

/** How often each of `count` examples comes in a draw; the counts add up to `count`. */
export function picksOf(seed: number, draw: number, count: number): Uint16Array {
  const { integer } = random(seed * 1_000_000 + draw);
  const picks = new Uint16Array(count);
  for (let i = 0; i < count; i++) {
    const picked = integer(0, count - 1);
    picks[picked] = (picks[picked] as number) + 1;
  }
  return picks;
}

function fitted(
  z: readonly (readonly number[])[],
  y: ArrayLike<number>,
  picks: Uint16Array,
): number[] | null {
  const matrix = z.map((row) => z.map((column) => weighted(row, column, picks)));
  return solve(
    matrix,
    z.map((row) => weighted(row, y, picks)),
  );
}

function weighted(a: ArrayLike<number>, b: ArrayLike<number>, picks: Uint16Array): number {
  let total = 0;
  for (let i = 0; i < picks.length; i++) total += (picks[i] as number) * (a[i] as number) * (b[i] as number);
  return total;
}
