/**
 * The logistic function, from any score to between 0 and 1: σ(z) = 1/(1 + e⁻ᶻ), σ′ = σ(1 − σ). Near 1 the difference 1 − σ has lost its digits, and is worked out from the
 * score as σ(−z). (Goodfellow, Bengio & Courville, *Deep Learning*, §3.10.)
 */
import { sigmoid as value } from '../../autodiff/operations.ts';
import type { Activation } from './activation.ts';

/** Up to here 1 − σ is right to a few units of its last digit. */
export const NEAR_ONE = 0.9;

/** 1 − σ(z), given σ(z). */
export const complement = (score: number, sigma: number): number =>
  sigma < NEAR_ONE ? 1 - sigma : value(-score);

const slope = (score: number, sigma: number): number => sigma * complement(score, sigma);

const sigmoid: Activation = {
  id: 'sigmoid',
  rule: String.raw`a = \sigma(z) = \frac{1}{1 + e^{-z}}`,
  slopeRule: String.raw`\frac{da}{dz} = a\,(1 - a)`,
  curve: { value, slope: (score) => slope(score, value(score)) },
  forward({ units, rows, scores, values }) {
    const count = rows * units;
    for (let i = 0; i < count; i++) values[i] = value(scores[i] as number);
  },
  backward({ units, rows, scores, values, deltas }) {
    const count = rows * units;
    for (let i = 0; i < count; i++) {
      deltas[i] = (deltas[i] as number) * slope(scores[i] as number, values[i] as number);
    }
  },
};

export default sigmoid;
