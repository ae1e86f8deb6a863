import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  centralGradient,
  type Expression,
  type GraphBuilder,
  graphBuilder,
  type NodeId,
  ONE_OPERATIONS,
  type OneName,
  objectiveFromGraph,
  objectiveOfExpression,
  TWO_OPERATIONS,
  type TwoName,
} from '../../src/core/index.ts';

const w: Expression = { kind: 'variable', name: 'w' };
const b: Expression = { kind: 'variable', name: 'b' };
const n = (value: number): Expression => ({ kind: 'number', value });
const one = (operation: OneName, of: Expression): Expression => ({ kind: 'one', operation, of });
const two = (operation: TwoName, left: Expression, right: Expression): Expression => ({
  kind: 'two',
  operation,
  left,
  right,
});
const times = (left: Expression, right: Expression) => two('multiply', left, right);
const plus = (left: Expression, right: Expression) => two('add', left, right);

/** All six numbers of a jet. */
function jetAt(tree: Expression, p: readonly [number, number]) {
  const objective = objectiveOfExpression(tree);
  const [[ww, wb], [bw, bb]] = objective.hessian(p) as [[number, number], [number, number]];
  expect(wb).toBe(bw);
  return [objective.value(p), ...objective.gradient(p), ww, wb, bb];
}

const close = (got: readonly number[], wanted: readonly number[], relative: number) =>
  got.forEach((value, i) => {
    const want = wanted[i] as number;
    expect(Math.abs(value - want), `${i}: ${value} for ${want}`).toBeLessThanOrEqual(
      relative * (1 + Math.abs(want)),
    );
  });

describe('derivatives by hand', () => {
  it('w²b³ at (2, 3): 108, slopes 108 and 108, curvatures 54, 108, 72', () => {
    const tree = times(two('power', w, n(2)), two('power', b, n(3)));
    expect(jetAt(tree, [2, 3])).toEqual([108, 108, 108, 54, 108, 72]);
  });

  it('w/b at (3, 2): 1.5, slopes 1/2 and −3/4, curvatures 0, −1/4, 3/4', () => {
    expect(jetAt(two('divide', w, b), [3, 2])).toEqual([1.5, 0.5, -0.75, 0, -0.25, 0.75]);
  });

  it('eʷᵇ at (0, 5) is 1, its slopes 5 and 0, its curvatures 25, 1, 0', () => {
    expect(jetAt(one('exp', times(w, b)), [0, 5])).toEqual([1, 5, 0, 25, 1, 0]);
  });

  it('wᵇ at (1, 4): 1, slopes 4 and 0, curvatures 12, 1, 0', () => {
    expect(jetAt(two('power', w, b), [1, 4])).toEqual([1, 4, 0, 12, 1, 0]);
  });

  it('wᵇ at (e, 2): both slopes and all curvatures by hand', () => {
    const e = Math.E;
    close(jetAt(two('power', w, b), [e, 2]), [e * e, 2 * e, e * e, 2, 3 * e, e * e], 1e-14);
  });

  it('√(w² + b²) at (3, 4): 5, slopes 0.6 and 0.8, curvatures b²/r³, −wb/r³, w²/r³', () => {
    const tree = one('sqrt', plus(times(w, w), times(b, b)));
    close(jetAt(tree, [3, 4]), [5, 0.6, 0.8, 16 / 125, -12 / 125, 9 / 125], 1e-15);
  });

  it('sigmoid at 0: 1/2, slope 1/4, curvature 0; tanh: 0, 1, 0; atan at 1: π/4, 1/2, −1/2', () => {
    expect(jetAt(one('sigmoid', w), [0, 0]).slice(0, 4)).toEqual([0.5, 0.25, 0, 0]);
    expect(jetAt(one('tanh', b), [0, 0])).toEqual([0, 0, 1, 0, 0, 0]);
    expect(jetAt(one('atan', w), [1, 0])).toEqual([Math.PI / 4, 0.5, 0, -0.5, 0, 0]);
  });

  it('has 0 for the slope in the corner of |w|, and half of each where two are equally large', () => {
    expect(jetAt(one('abs', w), [0, 3])).toEqual([0, 0, 0, 0, 0, 0]);
    expect(jetAt(two('max', w, b), [2, 2])).toEqual([2, 0.5, 0.5, 0, 0, 0]);
    expect(jetAt(two('max', w, b), [1, 2])).toEqual([2, 0, 1, 0, 0, 0]);
    expect(jetAt(two('min', w, b), [1, 2])).toEqual([1, 1, 0, 0, 0, 0]);
  });

  it('takes a negative number to a whole power, also where the exponent is worked out', () => {
    const three = two('subtract', n(5), n(2));
    expect(jetAt(two('power', w, three), [-2, 0])).toEqual([-8, 12, 0, -12, 0, 0]);
  });
});

describe('where there is no value', () => {
  it('there are no slopes: log, √ and a power of what is negative', () => {
    for (const tree of [one('log', w), one('sqrt', w), two('power', w, b), two('power', w, n(0.5))]) {
      const [value, alongW] = jetAt(tree, [-1, 2]);
      expect([value, alongW]).toEqual([Number.NaN, Number.NaN]);
    }
  });

  it('a part that does not move adds nothing, however steep it is', () => {
    // √(w²) + b at w = 0: infinitely steep outside, level inside.
    expect(jetAt(plus(one('sqrt', times(w, w)), b), [0, 1]).slice(0, 3)).toEqual([1, 0, 1]);
    // 0ᵇ stays 0.
    expect(jetAt(two('power', w, b), [0, 3])).toEqual([0, 0, 0, 0, 0, 0]);
  });
});

/** Places where everything below is smooth. */
const place = fc.tuple(
  fc.double({ min: 0.3, max: 2.5, noNaN: true }),
  fc.double({ min: 0.3, max: 2.5, noNaN: true }),
);

/** The slopes by nudging the values, the curvatures by nudging the slopes. */
function expectNudged(tree: Expression, p: readonly [number, number]) {
  const objective = objectiveOfExpression(tree);
  const [value = 0, ...rest] = jetAt(tree, p);
  expect(value).toBe(objective.value(p));
  const slopes = centralGradient(objective, p);
  const bends = [0, 1].map((i) =>
    centralGradient({ ...objective, value: (at) => objective.gradient(at)[i] as number }, p),
  );
  close(rest, [...slopes, bends[0]?.[0] as number, bends[0]?.[1] as number, bends[1]?.[1] as number], 2e-6);
}

const inside = plus(times(w, b), times(n(0.3), w));

describe.each(Object.keys(ONE_OPERATIONS) as OneName[])('%s', (name) => {
  it('has the slopes and curvatures that nudging finds', () => {
    // From 0.02 to 1.1, where tan is tame.
    const tree = one(name, times(n(0.15), inside));
    fc.assert(fc.property(place, (p) => expectNudged(tree, p)));
  });
});

describe.each(Object.keys(TWO_OPERATIONS) as TwoName[])('%s of two', (name) => {
  it('has the slopes and curvatures that nudging finds', () => {
    const other = plus(times(b, b), times(n(0.3), times(w, b)));
    const gap = objectiveOfExpression(two('subtract', inside, other));
    // min and max have corners where the two are equal.
    const smooth = place.filter((p) => Math.abs(gap.value(p)) > 1e-3);
    fc.assert(fc.property(smooth, (p) => expectNudged(two(name, inside, other), p)));
  });
});

describe('beside the graph that slopes flow back through', () => {
  const graphs: [string, Expression, (g: GraphBuilder, u: NodeId, v: NodeId) => NodeId][] = [
    ['exp', one('exp', inside), (g, u, v) => g.exp(g.add(g.multiply(u, v), g.multiply(g.constant(0.3), u)))],
    ['log and tanh', one('log', one('tanh', w)), (g, u) => g.log(g.tanh(u))],
    [
      'sigmoid',
      one('sigmoid', one('negate', times(w, b))),
      (g, u, v) => g.sigmoid(g.negate(g.multiply(u, v))),
    ],
    ['relu', one('relu', two('subtract', w, b)), (g, u, v) => g.relu(g.subtract(u, v))],
    ['divide and power', two('divide', two('power', w, n(3)), b), (g, u, v) => g.divide(g.power(u, 3), v)],
    ['power −½', two('power', plus(w, b), n(-0.5)), (g, u, v) => g.power(g.add(u, v), -0.5)],
  ];

  it.each(graphs)('%s has the same value and slopes', (_, tree, build) => {
    const g = graphBuilder();
    const backward = objectiveFromGraph(g.graph(build(g, g.variable('w', 1), g.variable('b', 1))), [
      'w',
      'b',
    ]);
    const forward = objectiveOfExpression(tree);
    fc.assert(
      fc.property(place, (p) => {
        close(
          [forward.value(p), ...forward.gradient(p)],
          [backward.value(p), ...backward.gradient(p)],
          1e-13,
        );
      }),
    );
  });
});

describe('a tree', () => {
  it('may be 10,000 deep, on either side', () => {
    let left: Expression = w;
    let right: Expression = b;
    for (let i = 0; i < 10_000; i++) {
      left = plus(left, n(1));
      right = one('negate', right);
    }
    expect(objectiveOfExpression(plus(left, right)).value([1, 2])).toBe(10_003);
    expect(objectiveOfExpression(left).gradient([1, 2])).toEqual([1, 0]);
  });

  it('without variables is level', () => {
    expect(jetAt(plus(n(2), one('sin', n(0))), [7, 7])).toEqual([2, 0, 0, 0, 0, 0]);
  });

  it('gives new arrays each time', () => {
    const objective = objectiveOfExpression(times(w, w));
    const first = objective.gradient([1, 0]);
    objective.gradient([5, 0]);
    expect(first).toEqual([2, 0]);
  });
});
