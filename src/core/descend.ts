/**
 * Gradient descent on a quadratic, as fast as it goes. A step is affine in the distance from the center:
 * δ ← δ − η(slope + Hδ) = (I − ηH)δ − η·slope, six numbers worked out once and four multiplications a step, however many
 * points the cost was made from. Agrees with the `gradientDescent` optimizer to rounding; a recording keeps its every bit.
 */
import type { Quadratic } from './quadratic.ts';

/** Distances shrink for ever, and processors are slow below 1e−308: now and then, what is that small is put to 0. */
const ROUND = 64;
const NOTHING = 1e-280;

export interface DescendOptions {
  readonly start: readonly number[];
  readonly learningRate: number;
  readonly steps: number;
}

/**
 * The parameters [w, b] after `steps` steps.
 * @throws naming the value, when the start or learning rate is not finite or steps is not a whole number
 */
export function descend(q: Quadratic, { start, learningRate, steps }: DescendOptions): [number, number] {
  const [startW, startB] = start;
  if (start.length !== 2 || !Number.isFinite(startW) || !Number.isFinite(startB)) {
    throw new Error(`start must be two finite numbers, not [${start}]`);
  }
  if (!Number.isFinite(learningRate)) throw new Error(`learningRate must be finite, not ${learningRate}`);
  if (!(Number.isInteger(steps) && steps >= 0)) throw new Error(`steps must be a whole number, not ${steps}`);
  if (steps === 0) return [startW as number, startB as number];
  const [hww, hwb, hbb] = q.curvature;
  const keepW = 1 - learningRate * hww;
  const mix = -learningRate * hwb;
  const keepB = 1 - learningRate * hbb;
  const driftW = -learningRate * q.slope[0];
  const driftB = -learningRate * q.slope[1];
  let dw = (startW as number) - q.center[0];
  let db = (startB as number) - q.center[1];
  for (let left = steps; left > 0; left -= ROUND) {
    for (let step = Math.min(left, ROUND); step > 0; step--) {
      const next = keepW * dw + (mix * db + driftW);
      db = keepB * db + (mix * dw + driftB);
      dw = next;
    }
    if (Math.abs(dw) < NOTHING) dw = 0;
    if (Math.abs(db) < NOTHING) db = 0;
  }
  return [q.center[0] + dw, q.center[1] + db];
}
