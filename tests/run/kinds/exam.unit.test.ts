// COURSE's figures of Part 3's network, which two independent programs worked out.
import { describe, expect, it } from 'vitest';
import exam from '../../../src/core/tables/exam.ts';
import { examNow } from './exam.ts';

const first = 6;
const START = exam.start as readonly number[];
const turned = (parameter: number, weight: number) =>
  examNow({ weights: START.map((one, at) => (at === parameter ? weight : one)) });
const rounded = (values: ArrayLike<number>, digits: number) =>
  Array.from(values, (value) => Number(value.toFixed(digits)));

describe('three students and an exam', () => {
  it('are read as shares of the largest, and known as they were measured', () => {
    const { matrices } = examNow();
    expect(matrices.inputs.map(({ values }) => values)).toEqual([
      [0.3, 0.5, 1],
      [1, 0.2, 0.4],
    ]);
    expect(matrices.inputs.map(({ unit, times }) => [unit, times])).toEqual([
      ['hours', 10],
      ['hours', 5],
    ]);
    expect(matrices.target).toMatchObject({ unit: 'points', times: 100, values: [0.75, 0.82, 0.93] });
    expect(matrices.row).toBe('student');
  });

  it('go through two layers without biases, all at once', () => {
    const { matrices, model } = examNow();
    expect(model.names).toEqual([
      ...['W⁽¹⁾₁₁', 'W⁽¹⁾₁₂', 'W⁽¹⁾₁₃', 'W⁽¹⁾₂₁', 'W⁽¹⁾₂₂', 'W⁽¹⁾₂₃'],
      ...['W⁽²⁾₁', 'W⁽²⁾₂', 'W⁽²⁾₃'],
    ]);
    const [hidden, out] = matrices.layers;
    expect(hidden?.scores.map((row) => rounded(row, 4))).toEqual([
      [-0.55, -0.1, 0.89],
      [0.11, -0.46, 0.31],
      [0.22, -0.92, 0.62],
    ]);
    expect(out?.scores.map((row) => rounded(row, 6))).toEqual([[-0.667511], [-0.680886], [-0.804081]]);
    expect(out?.values.map((row) => rounded(row, 4))).toEqual([[0.3391], [0.3361], [0.3092]]);
  });

  it('are answered badly at the start, and every wire has a slope', () => {
    const { cost, gradient, predicted } = examNow();
    expect(cost).toBeCloseTo(0.394261, 6);
    expect(rounded(predicted, 6)).toEqual([0.339054, 0.336064, 0.309153]);
    expect(rounded(gradient, 5)).toEqual([
      ...[0.03157, -0.01869, 0.04413, 0.02391, -0.01556, 0.0327],
      ...[-0.16421, -0.12332, -0.21379],
    ]);
  });

  it('are met exactly by the last three wires, kept for later', () => {
    const { cost, residuals } = examNow({ weights: [...START.slice(0, 6), 2.720728, -6.518394, 4.513488] });
    expect(cost).toBeLessThan(1e-12);
    expect(Math.max(...Array.from(residuals))).toBeLessThan(1e-6);
  });

  it('have no ground before somebody looks at it: a survey comes with the figures that show one', () => {
    const own = Object.getOwnPropertyDescriptors(examNow());
    for (const name of ['ground', 'rim', 'bottom'] as const) expect(own[name]?.get, name).toBeDefined();
  });

  it('have no fit by least squares: what asks for one leaves the weights as they are', () => {
    expect(examNow({ fitted: true }).parameters).toEqual(START);
  });

  it('have hidden biases where a state says so', () => {
    expect(examNow({ hiddenBiases: true }).parameters).toHaveLength(12);
    expect(examNow({ hiddenBiases: true, intercept: true }).parameters).toHaveLength(13);
  });
});

describe('the ruler of named levels', () => {
  it('has only what one gets without looking, where a question on the rest is still open', () => {
    expect(examNow({ blindLevels: true }).levels.map(({ id }) => id)).toEqual([
      'nothing',
      'half',
      'full',
      'oneAnswer',
    ]);
  });

  it('is worked out from the data, the shape and the start', () => {
    const { levels } = examNow();
    expect(levels.map(({ id, cost }) => [id, Number(cost.toPrecision(4))])).toEqual([
      ['nothing', 1.05],
      ['half', 0.1749],
      ['full', 0.0499],
      ['oneAnswer', 0.008233],
      ['oneWire', 0.002985],
      ['oneUnit', 0.001226],
      ['twoUnits', 0],
    ]);
    expect(levels[0]?.cost).toBeCloseTo(1.0499, 4);
    expect(levels[5]?.cost).toBeCloseTo(0.0012261835, 9);
    expect(levels.map(({ answer }) => answer)).toEqual([
      ...[0, 50, 100, expect.closeTo(83.3333, 3)],
      ...[null, null, null],
    ]);
  });

  it('stays where it is while wires are turned', () => {
    expect(turned(first, 4).levels).toBe(examNow().levels);
  });

  it('ends in an exact answer of two hidden units', () => {
    // Student 3 is student 2 twice. With sums t and 2t in both units the last two wires are two equations; then the first student's sums are free.
    const squash = (z: number) => 1 / (1 + Math.exp(-z));
    const wanted = [0.75, 0.82, 0.93].map((y) => Math.log(y / (1 - y)));
    const [t, u] = [1, -3];
    const [a, b, c, d] = [squash(t), squash(u), squash(2 * t), squash(2 * u)];
    const determinant = a * d - b * c;
    const [, y2 = 0, y3 = 0] = wanted;
    const [v, w] = [(y2 * d - b * y3) / determinant, (a * y3 - y2 * c) / determinant];
    // One unit answers the first student with 0.5, the other with what is left.
    const left = ((wanted[0] as number) - 0.5 * v) / w;
    const sums = [0, Math.log(left / (1 - left))];
    // 0.5 p + 0.2 q = t, 0.3 p + q = s.
    const wires = [t, u].map((second, i) => {
      const p = (second - 0.2 * (sums[i] as number)) / (0.5 - 0.06);
      return [p, (sums[i] as number) - 0.3 * p] as const;
    });
    const weights = [wires[0]?.[0], wires[1]?.[0], wires[0]?.[1], wires[1]?.[1], v, w] as number[];
    const two = examNow({ hidden: [{ units: 2, activation: 'sigmoid' }], weights });
    expect(two.cost).toBeLessThan(1e-20);
  });

  it('says what one wire can do: within 5.5 points of all three, and better than 83 for everyone', () => {
    const { levels } = examNow();
    const oneWire = examNow().oneWire();
    expect(oneWire.parameter).toBe(first);
    expect(oneWire.weight).toBeCloseTo(4.325, 3);
    expect(oneWire.cost).toBeCloseTo(0.002985, 6);
    expect(100 * oneWire.within).toBeGreaterThan(5.3);
    expect(100 * oneWire.within).toBeLessThan(5.5);
    const blind = levels.find(({ id }) => id === 'oneAnswer')?.cost as number;
    const { objective } = examNow().model;
    const costAt = (parameter: number, weight: number) =>
      objective.value(START.map((one, at) => (at === parameter ? weight : one)));
    const under = (weight: number) => costAt(first, weight) < blind;
    expect([3.5, 3.51, 4.3, 5.44, 5.45].map(under)).toEqual([false, true, true, true, false]);
    // And no other wire alone, as far as hands turn them.
    for (let parameter = 0; parameter < 9; parameter++)
      for (let weight = -10; weight <= 10 && parameter !== first; weight += 0.1)
        expect(costAt(parameter, weight)).toBeGreaterThan(blind);
  });
});
