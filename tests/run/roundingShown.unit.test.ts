import { describe, expect, it } from 'vitest';
import { lineCost } from '../../src/core/index.ts';
import { snapshot } from '../../src/run/kinds/line/snapshot.ts';
import { DEFAULT_STAGE } from '../../src/run/kinds/line/state.ts';
import { workingAt } from '../../src/run/laboratory/laboratory.ts';
import { record } from '../../src/run/lineRun.ts';
import { standingsOf } from '../../src/run/playground/standing.ts';
import { rimOf } from '../../src/views/axes/slopeArrows.ts';
import { curvesOf, historyWindow } from '../../src/views/costHistory/historyScale.ts';
import { nowOf, racer, stageWith } from './playground/playgrounds.ts';

const x = [1, 2, 3];
const onLine = { x, y: x.map((value) => 0.1 * value + 0.3) };
const points = { kind: 'points', ...onLine } as const;
const frame = ({
  w,
  b,
  cost,
  slopeW,
  slopeB,
}: {
  w: number;
  b: number;
  cost: number;
  slopeW: number;
  slopeB: number;
}) => ({
  w,
  b,
  cost,
  slopeW,
  slopeB,
});
const down = { ...racer('gradientDescent'), settings: { learningRate: 0.05 } };

describe('what a stage shows of rounding', () => {
  it('is 0: the cost and the slopes on a line typed through the points, and the cost of the best line', () => {
    const now = snapshot({ ...DEFAULT_STAGE, data: onLine, start: [0.1, 0.3] });
    expect(frame(now)).toEqual({ w: 0.1, b: 0.3, cost: 0, slopeW: 0, slopeB: 0 });
    expect(now.bottom.cost).toBe(0);
    expect(now.terms.map(({ residual }) => residual)).toEqual([0, 0, 0]);
    expect(now.costAt(0.1, 0.3)).toBe(0);
    const { stage } = stageWith({ data: points, starts: [[0.1, 0.3]] });
    expect(frame(stage.get())).toEqual({ w: 0.1, b: 0.3, cost: 0, slopeW: 0, slopeB: 0 });
  });
  it('is 0 once a run has come to rest, and the run keeps every bit', () => {
    const { stage } = stageWith({ data: points, racers: [down], cursor: 5000, horizon: 5000 });
    expect(frame(stage.get())).toMatchObject({ cost: 0, slopeW: 0, slopeB: 0 });
    expect(standingsOf(stage.now())[0]).toMatchObject({ cost: 0, distance: 0, condition: 'converged' });
    const { run } = stage.get();
    const surface = lineCost({ ...onLine, reduction: 'sum' });
    for (const step of [0, 1, 700, 5000]) {
      const { parameters, gradient } = run.at(step);
      expect(gradient).toEqual(surface.gradient(parameters));
    }
    expect(workingAt(run, 5000).map(({ parts }) => parts.at(-1))).toEqual([0, 0]);
  });
  it('is 0 with every way down that comes to rest, whether the misses are real or not', () => {
    for (const optimizer of ['gradientDescent', 'momentum', 'nesterov', 'newton', 'closedForm']) {
      for (const data of [points, { kind: 'points', x: [0.1, 0.7, 1.9], y: [0.3, 0.1, 0.9] } as const]) {
        const learningRate = optimizer === 'newton' ? 1 : 0.02;
        const one = { ...racer(optimizer), settings: { ...racer(optimizer).settings, learningRate } };
        const { stage } = stageWith({ data, racers: [one], cursor: 4000, horizon: 4000 });
        expect([optimizer, stage.get().slopeW, stage.get().slopeB]).toEqual([optimizer, 0, 0]);
      }
    }
  });
  it('is 0 in a bottom of a surface, and of a formula', () => {
    for (const landscape of [
      { kind: 'preset', id: 'himmelblau' },
      { kind: 'formula', text: '(w - 0.1)^2 + (b - 0.3)^2' },
    ] as const) {
      const racers = [{ ...down, settings: { learningRate: 0.01 } }];
      const { stage } = stageWith({ landscape, racers, starts: [[0.5, 1]], cursor: 3000, horizon: 3000 });
      expect(frame(stage.get())).toMatchObject({ cost: 0, slopeW: 0, slopeB: 0 });
      expect(standingsOf(stage.now())[0]?.distance).toBe(0);
    }
  });
  it('has no place on a logarithmic chart, which goes no lower than the costs that are', () => {
    const { stage } = stageWith({ data: points, racers: [down], cursor: 5000, horizon: 5000 });
    const curves = curvesOf(stage.get());
    expect(curves[0]?.cost[5000]).toBe(0);
    const { low } = historyWindow(curves, { cursor: 5000, horizon: 5000, log: true });
    expect(low).toBeGreaterThan(1e-29);
  });
});

describe('what a stage shows of tiny data', () => {
  const unit = 1e-10;
  const data = { kind: 'points', x, y: [unit, 2 * unit, 4 * unit] } as const;
  it('is as small as they are: the cost of the best line, the chart and the map', () => {
    const now = nowOf({ data });
    const { stage } = stageWith({ data, racers: [racer('closedForm')], cursor: 1, starts: [[0, 0]] });
    expect(stage.get().cost / unit / unit).toBeCloseTo(1 / 6, 9);
    expect(stage.get().bottom.cost / unit / unit).toBeCloseTo(1 / 6, 9);
    if (!('base' in now.ground)) throw new Error('a cost is a quadratic');
    expect(rimOf(now.ground, 50 * unit * unit)).toBe(50 * unit * unit);
    // Under 10⁻³⁰ as well.
    const tiny = { x, y: [1e-18, 2e-18, 4e-18] };
    const settings = { learningRate: 0.01 };
    const run = record(
      { data: tiny, reduction: 'sum', optimizer: 'gradientDescent', settings, start: [0, 0] },
      9,
    );
    const { low, high } = historyWindow([{ cost: run.cost, last: 9 }], { cursor: 9, horizon: 9, log: true });
    expect(Math.round(Math.log10(high))).toBe(-34);
    expect(low).toBeLessThanOrEqual(run.cost[9] as number);
    expect(low).toBeGreaterThan(0.1 * (run.cost[9] as number));
  });
});
