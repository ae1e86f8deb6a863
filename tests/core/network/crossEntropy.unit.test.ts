/** Cross-entropy from scores near and far, against sums of 32 digits. */
import { describe, expect, it } from 'vitest';
import {
  add,
  type DoubleDouble,
  divide,
  multiply,
  negate,
  subtract,
  twoProduct,
  twoSum,
} from '../../../src/core/doubleDouble.ts';
import { networkObjective, random } from '../../../src/core/index.ts';

const ONE: DoubleDouble = [1, 0];
const LN2: DoubleDouble = [Math.LN2, 2.3190468138462996e-17];

/** eˣ to 30 digits, for x from −700 to 700: 2^k · (e^(r/256))^256, the inner one by its series. */
function exp(x: DoubleDouble): DoubleDouble {
  const k = Math.round(x[0] / Math.LN2);
  const [high, low] = subtract(x, multiply([k, 0], LN2));
  const r: DoubleDouble = [high / 256, low / 256];
  let sum = ONE;
  let term = ONE;
  for (let n = 1; n < 16; n++) {
    term = divide(multiply(term, r), [n, 0]);
    sum = add(sum, term);
  }
  for (let doubling = 0; doubling < 8; doubling++) sum = multiply(sum, sum);
  return [sum[0] * 2 ** k, sum[1] * 2 ** k];
}

/** ln(1 + e) for e from 0 up, by its series where e is tiny, otherwise by Newton's steps. */
function log1p(e: DoubleDouble): DoubleDouble {
  const square = multiply(e, e);
  if (e[0] < 1e-10) {
    return add(subtract(e, [square[0] / 2, square[1] / 2]), divide(multiply(square, e), [3, 0]));
  }
  const whole = add(ONE, e);
  let x: DoubleDouble = [Math.log(whole[0]), 0];
  for (let step = 0; step < 3; step++) x = add(x, subtract(multiply(whole, exp(negate(x))), ONE));
  return x;
}

const relative = (given: number, wanted: DoubleDouble): number =>
  wanted[0] === 0 ? Math.abs(given) : Math.abs(subtract([given, 0], wanted)[0] / wanted[0]);

const network = (activation: 'sigmoid' | 'softmax', target: readonly number[]) =>
  networkObjective({
    sizes: [1, target.length],
    activations: [activation],
    biases: false,
    loss: 'crossEntropy',
    reduction: 'sum',
    inputs: [[1]],
    targets: [target],
  });

const { uniform, normal, integer } = random(21);
/** A score of any size, on either side. */
const anyScore = (): number => normal() * 10 ** (3 * uniform() - 1);

describe('with a sigmoid', () => {
  it('has 15 digits of loss and slope at any score, for any target', () => {
    for (let round = 0; round < 1000; round++) {
      const score = Math.max(-600, Math.min(600, anyScore()));
      const target = [0, 1, uniform()][round % 3] as number;
      const cost = network('sigmoid', [target]);
      const e = exp([-Math.abs(score), 0]);
      const share = twoSum(1, -target);
      const linear = score >= 0 ? multiply([score, 0], share) : twoProduct(-score, target);
      expect(relative(cost.value([score]), add(linear, log1p(e)))).toBeLessThan(1e-15);
      const small = divide(e, add(ONE, e));
      const slope = score >= 0 ? subtract(share, small) : subtract(small, [target, 0]);
      // What is left where the answer is nearly the target is as good as the answer.
      const size = Math.max(Math.abs(slope[0]), target === 0 || target === 1 ? 0 : target);
      expect(Math.abs(subtract([cost.gradient([score])[0] as number, 0], slope)[0])).toBeLessThan(
        2e-15 * size,
      );
    }
  });

  it.each([
    [1e300, 0, 1e300, 1],
    [-1e300, 1, 1e300, -1],
    [1e300, 1, 0, 0],
    [-1e300, 0, 0, 0],
    [1e300, 0.25, 0.75e300, 0.75],
    [-1e300, 0.25, 0.25e300, -0.25],
    [40, 1, Math.exp(-40), -Math.exp(-40)],
    [-740, 0, 4.2e-322, 4.2e-322],
  ])('at the score %d for the target %d costs %d, slope %d', (score, target, loss, slope) => {
    const cost = network('sigmoid', [target]);
    const within = (given: number, wanted: number) =>
      expect(Math.abs(given - wanted)).toBeLessThanOrEqual(1e-12 * Math.abs(wanted) + 5e-324);
    within(cost.value([score]), loss);
    within(cost.gradient([score])[0] as number, slope);
  });
});

describe('with softmax', () => {
  it('has 13 digits of loss at any scores, for any shares', () => {
    for (let round = 0; round < 1000; round++) {
      const scores = Array.from({ length: integer(2, 5) }, () => Math.max(-300, Math.min(300, anyScore())));
      const sure = integer(0, scores.length - 1);
      const drawn = scores.map((_, i) => (round % 2 ? uniform() : i === sure ? 1 : 0));
      const all = drawn.reduce((total, share) => total + share, 0);
      const shares = drawn.map((share) => share / all);
      const most = Math.max(...scores);
      const others = scores
        .toSpliced(scores.indexOf(most), 1)
        .map((score) => exp(twoSum(score, -most)))
        .reduce(add, [0, 0]);
      const whole = shares.reduce<DoubleDouble>((total, share) => add(total, [share, 0]), [0, 0]);
      const wanted = scores.reduce<DoubleDouble>(
        (total, score, i) => add(total, multiply([shares[i] as number, 0], twoSum(most, -score))),
        multiply(whole, log1p(others)),
      );
      // A difference of two scores of some hundreds is rounded by 6e−14, and so its exponential.
      expect(relative(network('softmax', shares).value(scores), wanted)).toBeLessThan(1e-13);
    }
  });

  it.each([
    [[1e300, -1e300, 0], [1, 0, 0], 0, [0, 0, 0]],
    [[1e300, -1e300, 0], [0, 1, 0], 2e300, [1, -1, 0]],
    [[1e300, 1e300, -1e300], [0, 1, 0], Math.LN2, [0.5, -0.5, 0]],
    [[1e300, 1e300, -1e300], [0.5, 0.25, 0.25], 0.5e300, [0, 0.25, -0.25]],
    [[40, 0, 0], [1, 0, 0], 2 * Math.exp(-40), [-2 * Math.exp(-40), Math.exp(-40), Math.exp(-40)]],
    [[0, -800, -900], [1, 0, 0], 0, [0, 0, 0]],
  ])('at the scores %j for the shares %j costs %d', (scores, shares, loss, slopes) => {
    const cost = network('softmax', shares);
    const within = (given: number, wanted: number) =>
      expect(Math.abs(given - wanted)).toBeLessThanOrEqual(1e-12 * Math.abs(wanted));
    within(cost.value(scores), loss);
    cost.gradient(scores).forEach((slope, i) => {
      within(slope, slopes[i] as number);
    });
  });

  it('with two classes says what a sigmoid says of the difference', () => {
    const two = network('softmax', [0.3, 0.7]);
    const one = network('sigmoid', [0.3]);
    expect(two.value([1.5, 0])).toBeCloseTo(one.value([1.5]), 14);
    expect(two.gradient([1.5, 0])[0]).toBeCloseTo(0.817574 - 0.3, 6);
  });
});
