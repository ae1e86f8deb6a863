/** Networks whose figures were worked out by two programs apart from ours. */
import { describe, expect, it } from 'vitest';
import {
  backwardPass,
  batchAt,
  centralGradient,
  forwardPass,
  layoutOf,
  miniBatch,
  type NetworkShape,
  networkObjective,
  newton,
  parameterNames,
  predictions,
  REDUCTIONS,
  rowsOf,
  squaredError,
  weightAt,
} from '../../../src/core/index.ts';

/** Biscuit’s people sit an exam: hours of sleep and study, and scores, each by its largest. */
const exam = {
  shape: { sizes: [2, 3, 1], activations: ['sigmoid', 'sigmoid'], biases: false } satisfies NetworkShape,
  inputs: [
    [0.3, 1],
    [0.5, 0.2],
    [1, 0.4],
  ],
  targets: [0.75, 0.82, 0.93],
  start: [0.5, -1, 0.3, -0.7, 0.2, 0.8, -0.6, 0.4, -0.9],
};
const { shape, inputs, targets, start } = exam;
const J = networkObjective({ ...shape, loss: 'halfSquared', reduction: 'sum', inputs, targets });

const closeTo = (given: ArrayLike<number>, wanted: readonly number[], digits = 6) => {
  expect(given).toHaveLength(wanted.length);
  wanted.forEach((value, i) => {
    expect(given[i], `number ${i}`).toBeCloseTo(value, digits);
  });
};

describe('the exam’s network', () => {
  it('starts at J = 0.394261, with these nine slopes', () => {
    expect(J.parameterCount).toBe(9);
    expect(J.value(start)).toBeCloseTo(0.394261, 6);
    closeTo(
      J.gradient(start),
      [0.03157, -0.01869, 0.04413, 0.02391, -0.01556, 0.0327, -0.16421, -0.12332, -0.21379],
      5,
    );
  });

  it('shows every score on the way', () => {
    const passes = inputs.map((input) => forwardPass({ shape, parameters: start }, input));
    closeTo(
      passes.flatMap(({ layers }) => layers[0]?.scores ?? []),
      [-0.55, -0.1, 0.89, 0.11, -0.46, 0.31, 0.22, -0.92, 0.62],
    );
    closeTo(
      passes.flatMap(({ layers }) => layers[1]?.scores ?? []),
      [-0.667511, -0.680886, -0.804081],
    );
    const answers = predictions({ shape, parameters: start }, inputs);
    closeTo(answers, [0.339054, 0.336064, 0.309153]);
    expect(passes.map(({ output }) => output[0])).toEqual([...answers]);
  });

  it('has levels with names: everyone 0 points, 50, 100, one wire, the last three wires solved', () => {
    const levels = (parameters: readonly number[]) => J.value(parameters);
    const outgoing = (...wires: number[]) => [...start.slice(0, 6), ...wires];
    expect(levels(outgoing(-1e4, -1e4, -1e4))).toBeCloseTo(1.0499, 10);
    expect(levels(outgoing(0, 0, 0))).toBeCloseTo(0.1749, 10);
    expect(levels(outgoing(1e4, 1e4, 1e4))).toBeCloseTo(0.0499, 10);
    expect(levels(outgoing(4.325044, 0.4, -0.9))).toBeCloseTo(0.002985, 6);
    expect(levels(outgoing(4.3293, 0.4, -0.9))).toBeCloseTo(0.0029851, 7);
    expect(levels(outgoing(4.92, -0.275, -0.9))).toBeCloseTo(0.0026398, 6);
    expect(levels(outgoing(2.720728, -6.518394, 4.513488))).toBeLessThan(1e-12);
  });

  it('walks downhill at rate 10 as the course says, past its plateau', () => {
    let p = start;
    const costs = new Map<number, number>();
    let turned = 0;
    for (let step = 1; step <= 5000; step++) {
      const slopes = J.gradient(p);
      p = p.map((value, i) => value - 10 * (slopes[i] as number));
      costs.set(step, J.value(p));
      if (turned === 0 && (p[7] as number) < 0) turned = step;
    }
    const at = (step: number) => costs.get(step) as number;
    expect(at(1)).toBeCloseTo(0.0122191, 7);
    expect(at(5)).toBeCloseTo(0.0097751, 7);
    expect(at(41)).toBeCloseTo(0.0029287, 7);
    expect(at(100)).toBeCloseTo(0.0017871, 7);
    expect(at(796)).toBeCloseTo(0.0009987, 7);
    expect(at(2000)).toBeCloseTo(1.65e-5, 7);
    expect(at(3000)).toBeCloseTo(9.07e-7, 9);
    expect(at(5000)).toBeCloseTo(3.7e-9, 10);
    expect(turned).toBe(432);
  });

  it('finds the lowest of 1,000 values of one wire at number 933', () => {
    const wire = weightAt(layoutOf(shape), 1, 0, 0);
    expect(wire).toBe(6);
    const costs = Array.from({ length: 1000 }, (_, k) => J.value(start.with(wire, -5 + (10 * k) / 999)));
    expect(costs.indexOf(Math.min(...costs)) + 1).toBe(933);
  });
});

it('one point through 2–2–1 and back: J = 0.20356 and the blame of every unit', () => {
  const shape = { sizes: [2, 2, 1], activations: ['sigmoid', 'sigmoid'], biases: true } as const;
  const parameters = [0.5, -1, 1.5, 2, 0, -0.5, 2, -1.5, 0.5];
  const pass = backwardPass({ shape, parameters }, 'crossEntropy', { input: [1, 0.5], target: [1] });
  expect(pass.loss).toBeCloseTo(0.20356, 6);
  closeTo(pass.layers[0]?.scores ?? [], [1.25, -0.5]);
  closeTo(pass.layers[0]?.values ?? [], [0.7773, 0.377541]);
  closeTo(pass.layers[1]?.scores ?? [], [1.488289]);
  closeTo(pass.layers[1]?.values ?? [], [0.815821]);
  closeTo(pass.layers[1]?.deltas ?? [], [-0.184179]);
  closeTo(pass.layers[0]?.deltas ?? [], [-0.063764, 0.064924]);
  closeTo(pass.gradient.slice(0, 4), [-0.06376, 0.06492, -0.03188, 0.03246], 5);
  closeTo(pass.gradient.slice(4, 6), [-0.063764, 0.064924]);
  closeTo(pass.gradient.slice(6), [-0.143162, -0.069535, -0.184179]);
  // One step of rate 1.
  const next = parameters.map((value, i) => value - (pass.gradient[i] as number));
  expect(forwardPass({ shape, parameters: next }, [1, 0.5]).output[0]).toBeCloseTo(0.870936, 6);
  // A unit whose outgoing weight is 0 gets no blame, yet the wire itself moves.
  const idle = backwardPass({ shape, parameters: parameters.with(7, 0) }, 'crossEntropy', {
    input: [1, 0.5],
    target: [1],
  });
  expect(idle.layers[0]?.deltas[1]).toBeCloseTo(0, 15);
  expect(idle.gradient[7]).toBeCloseTo(-0.042884, 6);
  // Squares in place of cross-entropy.
  const squares = backwardPass({ shape, parameters }, 'halfSquared', { input: [1, 0.5], target: [1] });
  expect(squares.layers[1]?.deltas[0]).toBeCloseTo(-0.027674, 6);
});

/** Biscuit’s treats: crunch and smell; eight that a line can part, and two that it cannot. */
const treats = [
  [1, 1, 0],
  [2, 1, 0],
  [1, 3, 0],
  [3, 1, 0],
  [2, 5, 1],
  [3, 4, 1],
  [4, 2, 1],
  [5, 5, 1],
  [4, 4, 0],
  [2, 2, 1],
];
const sorted = (rows: readonly (readonly number[])[]) => ({
  inputs: rows.map((row) => row.slice(0, 2)),
  targets: rows.map((row) => row[2] as number),
});

describe('logistic regression on the treats', () => {
  const ten = networkObjective({
    sizes: [2, 1],
    activations: ['sigmoid'],
    biases: true,
    loss: 'crossEntropy',
    reduction: 'mean',
    ...sorted(treats),
  });

  it('costs ln 2 at zeros, and what the course says elsewhere', () => {
    expect(ten.value([0, 0, 0])).toBeCloseTo(Math.LN2, 15);
    expect(ten.value([1, 1, -5])).toBeCloseTo(0.573772, 6);
    expect(ten.value([0.5, 0.5, -2.5])).toBeCloseTo(0.531781, 6);
    expect(ten.value([0.4, 0.6, -2.7])).toBeCloseTo(0.523665, 6);
    expect(ten.value([0.467265, 0.68389, -3.128041])).toBeCloseTo(0.521501, 6);
    for (const slope of ten.gradient([0.467265, 0.68389, -3.128041])) expect(slope).toBeCloseTo(0, 6);
  });

  it.each([
    [0.4, 129],
    [0.3, 172],
    [0.1, 517],
  ])('at rate %d is under 0.53 after %i steps', (rate, steps) => {
    let p = [0, 0, 0];
    let step = 0;
    for (; ten.value(p) >= 0.53; step++) {
      const slopes = ten.gradient(p);
      p = p.map((value, i) => value - rate * (slopes[i] as number));
    }
    expect(step).toBe(steps);
  });
});

it('two treats: surer is cheaper, and steeper, and harder to teach', () => {
  const two = (rows: number[][]) =>
    networkObjective({
      sizes: [2, 1],
      activations: ['sigmoid'],
      biases: false,
      loss: 'crossEntropy',
      reduction: 'sum',
      ...sorted(rows),
    });
  const pair = [
    [1, 1, 1],
    [-1, -1, 0],
  ];
  expect(two(pair).value([1, 1])).toBeCloseTo(0.253856, 6);
  expect(two(pair).value([10, 10])).toBeCloseTo(4.12e-9, 11);
  expect(two(pair).gradient([10, 10])[0]).toBeCloseTo(-4.12e-9, 11);
  const third = two([...pair, [1, -0.5, 0]]);
  expect(third.value([1, 1]) - two(pair).value([1, 1])).toBeCloseTo(0.974, 3);
  expect(third.value([10, 10]) - two(pair).value([10, 10])).toBeCloseTo(5.007, 3);
});

describe('softmax', () => {
  const shape = { sizes: [3, 3], activations: ['softmax'], biases: false } as const;
  // Scores straight from the inputs.
  const parameters = [1, 0, 0, 0, 1, 0, 0, 0, 1];

  it.each([
    [
      [2, 1, 0],
      [0.665241, 0.244728, 0.090031],
    ],
    [
      [4, 2, 0],
      [0.866813, 0.11731, 0.015876],
    ],
    [
      [1, 0.5, 0],
      [0.50648, 0.307196, 0.186324],
    ],
    [
      [1002, 1001, 1000],
      [0.665241, 0.244728, 0.090031],
    ],
  ])('makes shares of %j', (scores, shares) => {
    closeTo(forwardPass({ shape, parameters }, scores).output, shares);
  });

  it('has the slopes 0.665241, −0.755272, 0.090031 where the second is true', () => {
    const { layers } = backwardPass({ shape, parameters }, 'crossEntropy', {
      input: [2, 1, 0],
      target: [0, 1, 0],
    });
    closeTo(layers[0]?.deltas ?? [], [0.665241, -0.755272, 0.090031]);
  });
});

it('XOR from OR, NAND and AND: right with steps, all four under one half with sigmoids, right again ten times as large', () => {
  const corners = [
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ];
  const xor = [1, -1, 1, -1, -0.5, 1.5, 1, 1, -1.5];
  const answers = (name: 'step' | 'sigmoid', times: number) => {
    const shape = { sizes: [2, 2, 1], activations: [name, name], biases: true } as const;
    return [...predictions({ shape, parameters: xor.map((value) => times * value) }, corners)];
  };
  expect(answers('step', 1)).toEqual([0, 1, 1, 0]);
  closeTo(answers('sigmoid', 1), [0.424, 0.437, 0.437, 0.424], 3);
  closeTo(answers('sigmoid', 10), [0.00715, 0.99236, 0.99236, 0.00715], 5);
});

it('a step has no slope: nothing before it moves', () => {
  const cost = networkObjective({
    sizes: [2, 2, 1],
    activations: ['step', 'sigmoid'],
    biases: true,
    loss: 'crossEntropy',
    reduction: 'sum',
    ...sorted(treats),
  });
  const slopes = cost.gradient([0.5, -1, 1.5, 2, 0, -0.5, 2, -1.5, 0.5]);
  for (const slope of slopes.slice(0, 6)) expect(slope).toBeCloseTo(0, 15);
  expect(Math.abs(slopes[6] as number)).toBeGreaterThan(0.1);
});

it('parameters lie layer by layer, from each input to all units, then the biases', () => {
  const layout = layoutOf({ sizes: [2, 3, 1], activations: ['tanh', 'identity'], biases: [true, false] });
  expect(parameterNames(layout)).toEqual([
    'W⁽¹⁾₁₁',
    'W⁽¹⁾₁₂',
    'W⁽¹⁾₁₃',
    'W⁽¹⁾₂₁',
    'W⁽¹⁾₂₂',
    'W⁽¹⁾₂₃',
    'b⁽¹⁾₁',
    'b⁽¹⁾₂',
    'b⁽¹⁾₃',
    'W⁽²⁾₁',
    'W⁽²⁾₂',
    'W⁽²⁾₃',
  ]);
  const linear = layoutOf({ sizes: [3, 1], activations: ['identity'], biases: true });
  expect(parameterNames(linear)).toEqual(['w₁', 'w₂', 'w₃', 'b']);
});

it('its slopes are those of nudging', () => {
  const nudged = centralGradient(J, start);
  J.gradient(start).forEach((slope, i) => {
    expect(slope).toBeCloseTo(nudged[i] as number, 9);
  });
});

describe('a linear model', () => {
  const columns = [
    [3, 1, 2, 5],
    [0.5, 2, -1, 4],
  ];
  const y = [7, -2, 6, 3];
  const rows = rowsOf(columns);
  const linear = { sizes: [2, 1], activations: ['identity'], inputs: rows, targets: y } as const;
  const p = [0.3, -1.2, 2.5];

  it.each(REDUCTIONS)('is the squared error with several columns, reduced as %s', (reduction) => {
    const network = networkObjective({ ...linear, biases: [true], loss: 'squared', reduction });
    const same = squaredError({ columns, y, intercept: true, reduction });
    expect(network.value(p)).toBeCloseTo(same.value(p), 12);
    closeTo(network.gradient(p), same.gradient(p), 12);
    network.hessian?.(p).forEach((row, i) => {
      closeTo(row, same.hessian?.(p)[i] ?? [], 12);
    });
  });

  it('is at its bottom after one step of Newton’s, and goes down in batches like any cost', () => {
    const cost = networkObjective({ ...linear, biases: true, loss: 'halfSquared', reduction: 'mean' });
    const settings = { learningRate: 1 };
    const { parameters } = newton.update(newton.init(p, settings), cost, settings);
    closeTo(cost.gradient(parameters), [0, 0, 0], 12);
    const inHands = { learningRate: 0.02, batchSize: 3, seed: 5 };
    const { parameters: next } = miniBatch.update(miniBatch.init(p, inHands), cost, inHands);
    const hand = batchAt({ count: 4, batchSize: 3, seed: 5 }, 0);
    const slopes = cost.examples.costOf(hand).gradient(p);
    closeTo(
      next,
      p.map((value, i) => value - 0.02 * (slopes[i] as number)),
      15,
    );
    expect(hand).toHaveLength(3);
  });
});
