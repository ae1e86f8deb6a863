/**
 * The slopes of the slopes of a network of one layer, which is a model straight in its parameters up to the scores: with C the curvatures of an example's loss along its
 * scores, those along the parameters are xxᵀ ⊗ C, added up, where a bias has x = 1. For squares C is constant, and the cost a bowl; for cross-entropy it is a(1 − a), or
 * aᵢ([i = j] − aⱼ). (Bishop, *Pattern Recognition and Machine Learning*, §4.3.3 and §4.3.4.)
 */
import type { Head } from './losses/loss.ts';
import type { Pass } from './pass.ts';

/** Adds the curvatures of the examples in hand to `into`, row by row; their scores and values stand in `pass`. */
export function addCurvatures(
  pass: Pass,
  curvature: NonNullable<Head['curvature']>,
  into: Float64Array,
): void {
  const { parameterCount, inputs: given, last } = pass;
  const { inputs, units, biases, block } = last;
  const sides = inputs + (biases < 0 ? 0 : 1);
  const along = new Float64Array(units * units);
  for (let row = 0; row < block.rows; row++) {
    along.fill(0);
    curvature(block, row, along);
    const x = (k: number): number => (k === inputs ? 1 : (given[row * inputs + k] as number));
    for (let a = 0; a < sides; a++) {
      for (let b = 0; b < sides; b++) {
        const product = x(a) * x(b);
        for (let i = 0; i < units; i++) {
          for (let j = 0; j < units; j++) {
            const place = (a * units + i) * parameterCount + b * units + j;
            into[place] = (into[place] as number) + product * (along[i * units + j] as number);
          }
        }
      }
    }
  }
}
