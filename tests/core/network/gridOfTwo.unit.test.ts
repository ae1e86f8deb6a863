import { describe, expect, it } from 'vitest';
import { networkObjective } from '../../../src/core/index.ts';
import { gridOfTwo } from '../../../src/core/network/gridOfTwo.ts';
import type { NetworkOptions } from '../../../src/core/network/networkOptions.ts';
import { random } from '../../../src/core/random.ts';
import { exam, start } from './exam.ts';

const PS = [-5, -1.5, 0, 0.25, 4];
const QS = [-3, 0.5, 2];

function compare(options: NetworkOptions, parameters: readonly number[], pair: readonly [number, number]) {
  const J = networkObjective(options);
  const grid = gridOfTwo(options, { parameters, pair })(PS, QS);
  QS.forEach((q, j) => {
    PS.forEach((p, i) => {
      const wanted = J.value(parameters.map((one, k) => (k === pair[0] ? p : k === pair[1] ? q : one)));
      expect(grid[j * PS.length + i], `${pair} at ${p}, ${q}`).toBeCloseTo(wanted, 12);
    });
  });
}

describe('a network’s cost on a grid over two of its parameters', () => {
  it('is its cost, whichever two they are', () => {
    for (let one = 0; one < 9; one++)
      for (let other = 0; other < 9; other++) if (one !== other) compare(exam, start, [one, other]);
  });

  it('is its cost with biases, with several hidden layers, with several answers and more examples than are taken at once', () => {
    const { uniform } = random(3);
    const numbers = (count: number) => Array.from({ length: count }, () => 2 * uniform() - 1);
    const deep: NetworkOptions = {
      sizes: [2, 3, 2, 2],
      activations: ['tanh', 'relu', 'softmax'],
      biases: [true, false, true],
      loss: 'crossEntropy',
      reduction: 'mean',
      inputs: [numbers(2), numbers(2), numbers(2), numbers(2)],
      targets: [
        [1, 0],
        [0, 1],
        [1, 0],
        [0, 1],
      ],
    };
    const { parameterCount } = networkObjective(deep);
    const parameters = numbers(parameterCount);
    for (const pair of [
      [0, 20],
      [20, 0],
      [6, 8],
      [7, 1],
      [9, 12],
      [15, 19],
      [4, 5],
    ] as const)
      compare(deep, parameters, pair);
    const many: NetworkOptions = {
      ...exam,
      inputs: numbers(20_000),
      targets: numbers(10_000),
    };
    compare(many, start, [2, 7]);
  });

  it('says what is wrong with a network', () => {
    const options = { ...exam, loss: 'none' } as unknown as NetworkOptions;
    expect(() => gridOfTwo(options, { parameters: start, pair: [0, 1] })).toThrow(/no loss/);
  });
});
