import { describe, expect, it } from 'vitest';
import {
  adaGrad,
  adam,
  batchAt,
  gradientDescent,
  lineCost,
  lineExamples,
  miniBatch,
  momentum,
  nesterov,
  newton,
  type Objective,
  type Optimizer,
  rmsProp,
  rosenbrockSurface,
  type Settings,
  wagsAndPats,
} from '../../src/core/index.ts';

const cost = lineCost({ ...wagsAndPats.data, reduction: 'sum' });
const START: Pair = [-1, 1];
type Pair = readonly [number, number];

/** The slopes of wags and pats as the course spells them, for the oracles. */
const slopes = ([w, b]: Pair): Pair => [42 * w + 14 * b - 60, 14 * w + 6 * b - 22];

/** The places that an optimizer visits, the start first. */
function path(optimizer: Optimizer, settings: Settings, steps: number, objective: Objective = cost): Pair[] {
  let state = optimizer.init(START, settings);
  const places = [state.parameters as Pair];
  for (let step = 0; step < steps; step++) {
    state = optimizer.update(state, objective, settings);
    places.push(state.parameters as Pair);
  }
  return places;
}

function expectSame(ours: readonly Pair[], oracle: readonly Pair[]): void {
  expect(ours).toHaveLength(oracle.length);
  ours.forEach(([w, b], step) => {
    expect(w, `w after step ${step}`).toBeCloseTo(oracle[step]?.[0] as number, 11);
    expect(b, `b after step ${step}`).toBeCloseTo(oracle[step]?.[1] as number, 11);
  });
}

/** Σ over the past of (1 − keep)·keepᵗ⁻ⁱ·gᵢ: a running mean as the papers write it out. */
const runningMean = (past: readonly number[], keep: number): number =>
  past.reduce((sum, g, i) => sum + (1 - keep) * keep ** (past.length - 1 - i) * g, 0);

/** An oracle that decides each parameter's move from all of its slopes so far. */
function fromHistory(steps: number, move: (past: readonly number[]) => number): Pair[] {
  const places: Pair[] = [START];
  const past: [number[], number[]] = [[], []];
  for (let step = 0; step < steps; step++) {
    const [w, b] = places[step] as Pair;
    const [alongW, alongB] = slopes([w, b]);
    past[0].push(alongW);
    past[1].push(alongB);
    places.push([w - move(past[0]), b - move(past[1])]);
  }
  return places;
}

describe('each optimizer against its published rule', () => {
  it('momentum: Polyak 1964, equation 9, x₊ = x − α∇f(x) + β(x − x₋)', () => {
    const [alpha, beta] = [0.013, 0.7];
    const places: Pair[] = [START];
    for (let step = 0; step < 15; step++) {
      const [w, b] = places[step] as Pair;
      const [wBefore, bBefore] = places[Math.max(0, step - 1)] as Pair;
      const [alongW, alongB] = slopes([w, b]);
      places.push([w - alpha * alongW + beta * (w - wBefore), b - alpha * alongB + beta * (b - bBefore)]);
    }
    expectSame(path(momentum, { learningRate: alpha, momentum: beta }, 15), places);
  });

  it('Nesterov: Nesterov 1983, y = x + β(x − x₋), x₊ = y − α∇f(y)', () => {
    const [alpha, beta] = [0.011, 0.8];
    const places: Pair[] = [START];
    for (let step = 0; step < 15; step++) {
      const [w, b] = places[step] as Pair;
      const [wBefore, bBefore] = places[Math.max(0, step - 1)] as Pair;
      const ahead: Pair = [w + beta * (w - wBefore), b + beta * (b - bBefore)];
      const [alongW, alongB] = slopes(ahead);
      places.push([ahead[0] - alpha * alongW, ahead[1] - alpha * alongB]);
    }
    expectSame(path(nesterov, { learningRate: alpha, momentum: beta }, 15), places);
  });

  it('AdaGrad: Duchi, Hazan & Singer 2011, figure 1, diagonal, x₊ = x − η g/(δ + ‖g₁…g_t‖₂)', () => {
    const places = fromHistory(15, (past) => (0.6 * (past.at(-1) as number)) / (0.03 + Math.hypot(...past)));
    expectSame(path(adaGrad, { learningRate: 0.6, epsilon: 0.03 }, 15), places);
  });

  it('RMSProp: Tieleman & Hinton 2012, lecture 6.5, slide 29, divide by the root of the running mean square', () => {
    const places = fromHistory(15, (past) => {
      const meanSquare = runningMean(
        past.map((g) => g * g),
        0.85,
      );
      return (0.07 * (past.at(-1) as number)) / (Math.sqrt(meanSquare) + 0.002);
    });
    expectSame(path(rmsProp, { learningRate: 0.07, decay: 0.85, epsilon: 0.002 }, 15), places);
  });

  it('Adam: Kingma & Ba 2015, algorithm 1, with the moments written out as in equation 1', () => {
    const [beta1, beta2] = [0.8, 0.95];
    const places = fromHistory(15, (past) => {
      const m = runningMean(past, beta1) / (1 - beta1 ** past.length);
      const v =
        runningMean(
          past.map((g) => g * g),
          beta2,
        ) /
        (1 - beta2 ** past.length);
      return (0.09 * m) / (Math.sqrt(v) + 0.004);
    });
    expectSame(path(adam, { learningRate: 0.09, beta1, beta2, epsilon: 0.004 }, 15), places);
  });

  it('Adam’s first step is the learning rate along each parameter, whatever the slopes (§2.1)', () => {
    const [, first] = path(adam, { learningRate: 0.25, beta1: 0.9, beta2: 0.999, epsilon: 1e-12 }, 1);
    expect(first?.[0]).toBeCloseTo(-0.75, 9);
    expect(first?.[1]).toBeCloseTo(1.25, 9);
  });

  it('Newton: lands on the bottom of a bowl in one step, (13/14, 3/2), and half way there with η = ½', () => {
    const [, whole] = path(newton, { learningRate: 1 }, 1) as [Pair, Pair];
    expect(whole[0]).toBeCloseTo(13 / 14, 13);
    expect(whole[1]).toBeCloseTo(1.5, 13);
    const [, half] = path(newton, { learningRate: 0.5 }, 1) as [Pair, Pair];
    expect(half[0]).toBeCloseTo((-1 + 13 / 14) / 2, 13);
    expect(half[1]).toBeCloseTo(1.25, 13);
  });

  it('Newton on Rosenbrock’s valley from (−1.2, 1): cost 24.2, 4.73188, 1411.85, then on to (1, 1)', () => {
    // Worked out in fractions: the second place is (−1.1752808989, 1.3806741573), and the third jumps out of the valley before it settles.
    const { objective } = rosenbrockSurface;
    let state = newton.init([-1.2, 1], { learningRate: 1 });
    const costs = [objective.value(state.parameters)];
    for (let step = 0; step < 7; step++) {
      state = newton.update(state, objective, { learningRate: 1 });
      costs.push(objective.value(state.parameters));
    }
    expect(costs[0]).toBeCloseTo(24.2, 12);
    expect(costs[1]).toBeCloseTo(4.73188, 5);
    expect(costs[2]).toBeCloseTo(1411.85, 2);
    expect(state.parameters[0]).toBeCloseTo(1, 8);
    expect(state.parameters[1]).toBeCloseTo(1, 8);
  });

  it('mini-batch: takes the slopes of its batch alone, worked by hand for wags and pats', () => {
    const examples = lineExamples({ ...wagsAndPats.data, reduction: 'sum' });
    // Residuals at (−1, 1) are −2, −5, −8 at 1, 2, 4 pats: 2·residual·x and 2·residual.
    const byHand = [
      [-4, -4],
      [-20, -10],
      [-64, -16],
    ];
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const settings = { learningRate: 0.01, batchSize: 1, seed };
      const [first = -1] = batchAt({ count: 3, batchSize: 1, seed }, 0);
      const [, place] = path(miniBatch, settings, 1, { ...cost, examples });
      expect(place?.[0]).toBeCloseTo(-1 - 0.01 * (byHand[first]?.[0] as number), 14);
      expect(place?.[1]).toBeCloseTo(1 - 0.01 * (byHand[first]?.[1] as number), 14);
    }
  });
});

describe('laws', () => {
  it('momentum 0, either kind, is plain descent to the last bit', () => {
    const plain = path(gradientDescent, { learningRate: 0.017 }, 40);
    expect(path(momentum, { learningRate: 0.017, momentum: 0 }, 40)).toEqual(plain);
    expect(path(nesterov, { learningRate: 0.017, momentum: 0 }, 40)).toEqual(plain);
  });

  it('momentum reaches the bottom sooner than plain descent at the same learning rate', () => {
    const left = (places: Pair[]) => cost.value(places.at(-1) as Pair) - 9 / 14;
    const plain = left(path(gradientDescent, { learningRate: 0.005 }, 200));
    expect(left(path(momentum, { learningRate: 0.005, momentum: 0.8 }, 200))).toBeLessThan(plain / 1000);
  });
});
