/** What cannot be a network says where, what it has and what is allowed; rows, columns and layers are counted from 1. */
import { describe, expect, it } from 'vitest';
import { type NetworkOptions, networkObjective, problemWithNetwork } from '../../../src/core/index.ts';

const sound: NetworkOptions = {
  sizes: [2, 3, 2],
  activations: ['tanh', 'softmax'],
  biases: [true, false],
  loss: 'crossEntropy',
  reduction: 'mean',
  inputs: [
    [1, 2],
    [3, 4],
    [5, 6],
  ],
  targets: [
    [1, 0],
    [0, 1],
    [0.25, 0.75],
  ],
};

it('a sound one has no problem', () => {
  expect(problemWithNetwork(sound)).toBeNull();
});

describe.each<[string, object]>([
  ['sizes has 1 number; it needs at least 2', { sizes: [2] }],
  ['sizes has 0 for the number of inputs; it must be a whole number from 1 up', { sizes: [0, 3, 2] }],
  ['sizes has 2.5 for the units of layer 1', { sizes: [2, 2.5, 2] }],
  ['sizes has NaN for the units of layer 2', { sizes: [2, 3, Number.NaN] }],
  ["sizes has '3' for the units of layer 1", { sizes: [2, '3', 2] }],
  ['There is 1 activation for 2 layers', { activations: ['softmax'] }],
  ["Layer 1 has the activation 'tahn'; there are identity, ", { activations: ['tahn', 'softmax'] }],
  ["Layer 1 has the activation 'toString'", { activations: ['toString', 'softmax'] }],
  [
    "Layer 1 has the activation 'softmax', which only the last layer, 2, may have",
    { activations: ['softmax', 'softmax'] },
  ],
  ['biases is undefined; it must be true, false', { biases: undefined }],
  ['biases has 1 entry for 2 layers', { biases: [true] }],
  ['biases has 1 for layer 2; it must be true or false', { biases: [true, 1] }],
  ["There is no loss 'huber'; there are ", { loss: 'huber' }],
  [
    "Layer 2, the last, has the activation 'relu'; the loss crossEntropy needs sigmoid or softmax there",
    { activations: ['tanh', 'relu'] },
  ],
  ["There is no reduction 'average'; there are sum, mean", { reduction: 'average' }],
  [
    'These sizes make 600\u202f000\u202f000 weights; at most 16\u202f777\u202f216',
    { sizes: [2, 150_000_000, 2] },
  ],
  [
    'Row 2 of inputs has 3 numbers; each row needs 2',
    {
      inputs: [
        [1, 2],
        [3, 4, 5],
        [5, 6],
      ],
    },
  ],
  ['Row 3 of inputs has undefined; each row needs 2', { inputs: [[1, 2], [3, 4], undefined] }],
  [
    'Row 2 of inputs has NaN in column 1; it must be a finite number',
    {
      inputs: [
        [1, 2],
        [Number.NaN, 4],
        [5, 6],
      ],
    },
  ],
  ['Row 3 of inputs has Infinity in column 2', { inputs: [1, 2, 3, 4, 5, Number.POSITIVE_INFINITY] }],
  [
    "Row 1 of inputs has '1' in column 1",
    {
      inputs: [
        ['1', 2],
        [3, 4],
        [5, 6],
      ],
    },
  ],
  ['inputs has 5 numbers, which does not make rows of 2', { inputs: [1, 2, 3, 4, 5] }],
  [
    'There are 2 rows of inputs but 3 rows of targets',
    {
      inputs: [
        [1, 2],
        [3, 4],
      ],
    },
  ],
  ['There are no examples', { inputs: [], targets: [] }],
  [
    'Row 2 of targets has NaN in column 2',
    {
      targets: [
        [1, 0],
        [0, Number.NaN],
        [0, 1],
      ],
    },
  ],
  ['Row 2 of targets has 1 number; each row needs 2', { targets: [[1, 0], [1], [0, 1]] }],
  [
    'Row 3 of targets adds up to 0.9; crossEntropy with softmax needs shares that add up to 1',
    {
      targets: [
        [1, 0],
        [0, 1],
        [0.5, 0.4],
      ],
    },
  ],
  [
    'Row 1 of targets has -0.5 in column 2; crossEntropy needs shares from 0 to 1',
    {
      targets: [
        [1, -0.5],
        [0, 1],
        [0.5, 0.5],
      ],
    },
  ],
  [
    'Row 2 of targets has 2 in column 1; crossEntropy needs shares from 0 to 1',
    {
      activations: ['tanh', 'sigmoid'],
      targets: [
        [1, 1],
        [2, 0],
        [0, 0],
      ],
    },
  ],
])('%s', (sentence, change) => {
  const options = { ...sound, ...change } as NetworkOptions;

  it('is said, and thrown', () => {
    const problem = problemWithNetwork(options);
    expect(problem?.message).toContain(sentence);
    expect(problem?.message).toMatch(/^\S.*\.$/);
    expect(() => networkObjective(options)).toThrow(sentence);
  });
});

it('says which row, for a page to point at', () => {
  const inputs = [
    [1, 2],
    [3, Number.NaN],
    [5, 6],
  ];
  expect(problemWithNetwork({ ...sound, inputs })).toMatchObject({
    kind: 'notFinite',
    observation: 1,
    columns: [1],
  });
});

it('wants as many parameters as there are, and examples that there are', () => {
  const cost = networkObjective(sound);
  expect(cost.parameterCount).toBe(15);
  expect(() => cost.value([1, 2, 3])).toThrow('the network has 15 parameters, not 3');
  expect(() => cost.examples.costOf([0, 3])).toThrow('there is no example 3; they are 0 to 2');
});

it('copies its data', () => {
  const inputs = Float64Array.of(1, 2, 3, 4, 5, 6);
  const cost = networkObjective({ ...sound, inputs });
  const at = Array.from({ length: 15 }, (_, i) => Math.sin(i));
  const before = cost.value(at);
  inputs.fill(0);
  expect(cost.value(at.map((value) => value + 0))).toBe(before);
  expect(cost.value(at.map(() => 0))).not.toBe(before);
});
