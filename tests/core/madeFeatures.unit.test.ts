import { describe, expect, it } from 'vitest';
import { type Made, madeFeatures } from '../../src/core/madeFeatures.ts';
import { layoutOf } from '../../src/core/network/layout.ts';
import { networkObjective } from '../../src/core/network/networkObjective.ts';
import { rowsOf } from '../../src/core/network/table.ts';
import { recordObjective } from '../../src/run/laboratory/laboratory.ts';

const MADE: Made = { weights: [3, -1.5], bias: 2.5, noise: 0.01, count: 1000, seed: 1 };

/** Three epochs of hands of ten at 0.03, with half the mean of the squares as cost. */
function walked(made: Made, dealt: number) {
  const { columns, answers } = madeFeatures(made);
  const shape = { sizes: [made.weights.length, 1], activations: ['identity'], biases: [true] } as const;
  const objective = networkObjective({
    ...shape,
    loss: 'squared',
    reduction: 'halfMean',
    inputs: rowsOf(columns),
    targets: Float64Array.from(answers),
  });
  return recordObjective(
    {
      objective,
      optimizer: 'miniBatch',
      settings: { learningRate: 0.03, batchSize: 10, seed: dealt },
      start: new Array<number>(layoutOf(shape).parameterCount).fill(0),
    },
    300,
  );
}

describe('data whose truth is known', () => {
  it('has the truth, and noise of the spread that it says', () => {
    const { columns, answers } = madeFeatures(MADE);
    const [x1 = [], x2 = []] = columns;
    const noise = answers.map((y, i) => y - (3 * (x1[i] as number) - 1.5 * (x2[i] as number) + 2.5));
    const spread = Math.sqrt(noise.reduce((sum, one) => sum + one ** 2, 0) / noise.length);
    expect(answers).toHaveLength(1000);
    expect(spread).toBeGreaterThan(0.009);
    expect(spread).toBeLessThan(0.011);
    expect(madeFeatures({ ...MADE, seed: 2 }).answers[0]).not.toBe(answers[0]);
    expect(madeFeatures(MADE).answers).toEqual(answers);
  });
  it('gives its truth back in three epochs, by half the mean of the squares', () => {
    const run = walked(MADE, 1);
    const after = [100, 200, 300].map((step) =>
      run
        .at(step)
        .parameters.map((value) => value.toFixed(4))
        .join(' '),
    );
    expect(after).toEqual(['2.8276 -1.4747 2.3570', '2.9894 -1.5011 2.4920', '2.9992 -1.4997 2.4998']);
  });
  it('gives it back to within 0.002, whatever the seed', () => {
    const truth = [...MADE.weights, MADE.bias];
    const off = Array.from({ length: 40 }, (_, i) =>
      Math.max(
        ...walked({ ...MADE, seed: i + 1 }, i + 1)
          .at(300)
          .parameters.map((value, at) => Math.abs(value - (truth[at] as number))),
      ),
    );
    expect(Math.max(...off)).toBeLessThan(0.002);
    // Nearer than the noise of one example, and not on it.
    expect(Math.min(...off)).toBeGreaterThan(1e-5);
  });
});
