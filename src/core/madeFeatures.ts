/**
 * Data whose truth is known: every input is drawn from a normal of mean 0 and spread 1, and the answer is a weighted sum of them, a lift, and noise
 * of a given spread. So whoever walks back to the weights can be told how near they came. (As in linear regression from made-up data in Zhang, Lipton,
 * Li & Smola, "Dive into Deep Learning", §3.3; the numbers here are our own.)
 */
import { random } from './random.ts';

/** How data were made; what says so can be written into a program, which makes them again. */
export interface Made {
  /** One an input: the truth. */
  readonly weights: readonly number[];
  readonly bias: number;
  /** The spread of what is added by chance. */
  readonly noise: number;
  /** How many examples. */
  readonly count: number;
  readonly seed: number;
}

/**
 * The columns of the inputs, and the answers, each of `count` numbers. All inputs are drawn first, example by example, then the noise.
 * @throws when the seed is not a whole number
 */
export function madeFeatures({ weights, bias, noise, count, seed }: Made) {
  const { normal } = random(seed);
  const rows = Array.from({ length: count }, () => weights.map(normal));
  const answers = rows.map(
    (row) => row.reduce((sum, x, i) => sum + (weights[i] as number) * x, 0) + bias + noise * normal(),
  );
  return { columns: weights.map((_, i) => rows.map((row) => row[i] as number)), answers };
}
