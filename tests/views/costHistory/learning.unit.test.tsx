// The chart of the cost of a model that learns from examples: what goes across, and the cost of what is held out.
import { renderToString } from 'react-dom/server';
import { expect, describe as group, it } from 'vitest';
import { kind } from '../../../src/run/kinds/network/kind.ts';
import type { NetworkPatch } from '../../../src/run/kinds/network/state.ts';
import { createStageOf } from '../../../src/run/stage/stage.ts';
import { chartFor } from '../../../src/views/costHistory/chart.ts';
import { describe } from '../../../src/views/costHistory/describe.ts';
import { extras } from '../../../src/views/costHistory/extras.ts';
import { figure } from '../../../src/views/costHistory/figure.tsx';
import { StageContext } from '../../../src/views/stageContext.ts';
import '../../../src/views/costHistory/of/network.ts';
import { houseNow } from '../../run/kinds/houses.ts';

const STANDARDIZED = { scaling: { spread: 1, center: 1 }, fitted: false } as const;
const hands = (batchSize: number) => ({
  optimizer: 'miniBatch',
  settings: { batchSize, seed: 1 },
  learningRate: 0.05,
});
const race = (patch: NetworkPatch) =>
  houseNow({
    ...STANDARDIZED,
    racers: [1, 10, 50, 500].map(hands),
    raceNames: ['hands of 1', 'hands of 10', 'hands of 50', 'hands of 500'],
    horizon: 500,
    cursor: 500,
    ...patch,
  });
const ends = (now: ReturnType<typeof race>) => now.races.map((run) => run.cost.at(-1) as number);

group('a race of runs that deal hands of different sizes', () => {
  it('has come equally far on whatever axis: by steps 500 each, by examples one epoch', () => {
    expect(race({}).races.map(({ steps }) => steps)).toEqual([500, 500, 500, 500]);
    for (const chartAxis of ['examples', 'epochs'] as const)
      expect(race({ chartAxis }).races.map(({ steps }) => steps)).toEqual([500, 50, 10, 1]);
    const stepTimes = [0.002, 0.004, 0.01, 0.1];
    expect(race({ chartAxis: 'time', stepTimes }).races.map(({ steps }) => steps)).toEqual([
      500, 250, 100, 10,
    ]);
  });

  it('turns its order over: all at once is lowest by steps, hands of 10 by examples', () => {
    const lowest = (values: readonly number[]) => values.indexOf(Math.min(...values));
    expect(lowest(ends(race({})))).toBe(3);
    expect(lowest(ends(race({ chartAxis: 'examples' })))).toBe(1);
    const dear = ends(race({ chartAxis: 'examples' }));
    expect(dear.indexOf(Math.max(...dear))).toBe(3);
  });

  it('by time goes by steps until each run has been measured', () => {
    expect(race({ chartAxis: 'time', stepTimes: [0.002, 0.004] }).pacing?.axis).toBe('steps');
  });

  it('says how far it has come, and by what', () => {
    expect(describe(race({}), false)).toMatch(/^At step 500: Run A, hands of 1: cost /);
    expect(describe(race({ chartAxis: 'examples' }), false)).toMatch(/^After 500 examples seen: Run A/);
    expect(describe(race({ chartAxis: 'epochs', cursor: 250 }), false)).toMatch(/^After 0\.5 epochs:/);
  });

  it('draws each run as far across as it has come', () => {
    const now = race({ chartAxis: 'epochs' });
    const across = extras.across.axisOf(now, 500);
    expect(across).toEqual({ name: 'epochs', end: 1, whole: false });
    const box = { width: 920, height: 560, em: 14 };
    const chart = chartFor(box, { steps: 500, low: 0, high: 1e6, across }, false);
    for (const { end } of chart.drawn(now)) expect(end.x).toBeCloseTo(chart.x(1), 9);
    expect(extras.across.stepOf(now, 0.5)).toBe(250);
    expect(chart.xTicks).toContain(0.2);
  });
});

group('what is held out', () => {
  const split = { learned: 20, heldOut: 100, seed: 7 };
  const dealt = (patch: NetworkPatch = {}) =>
    houseNow({
      ...STANDARDIZED,
      inputs: ['area'],
      split,
      learningRate: 0.1,
      cursor: 40,
      horizon: 60,
      ...patch,
    });

  it('has a cost at each step up to the one shown, of the same model', () => {
    const now = dealt();
    expect(now.heldOutCost?.length).toBe(41);
    const last = now.heldOutCost?.[40] as number;
    expect(last).toBeCloseTo(now.rootMeanSquareOf(now.parts.heldOut) ** 2, 4);
    expect(last).not.toBeCloseTo(now.cost, -2);
  });

  it('is counted as if there were as many, where the cost is a sum', () => {
    const share = (dealt({ reduction: 'sum', learningRate: 0 }).heldOutCost?.[0] ?? 0) / 20;
    expect(share).toBeCloseTo(dealt({ learningRate: 0 }).heldOutCost?.[0] ?? 0, 4);
  });

  it('is said, and is not there where nothing is held out', () => {
    expect(describe(dealt(), false)).toMatch(
      /The cost of what is held out, dashed, is [\d.]+; its lowest so far is/,
    );
    expect(describe(dealt({ asked: ['cost'] }), false)).not.toMatch(/held out, dashed, is \d/);
    expect(describe(dealt({ split: null }), false)).not.toContain('held out');
  });
});

group('the switch', () => {
  const drawn = (patch: NetworkPatch) => {
    const { state } = race(patch);
    return renderToString(
      <StageContext value={createStageOf(kind, state)}>
        <figure.component size="main" />
      </StageContext>,
    );
  };

  it('is there where steps differ in what they read, and nowhere else', () => {
    expect(drawn({})).toMatch(/role="group" aria-label="What goes across"/);
    expect(drawn({ racers: [] })).not.toContain('axis-switch');
    expect(drawn({ racers: [], optimizer: 'miniBatch', settings: { batchSize: 10, seed: 1 } })).toContain(
      'epochs',
    );
  });
});
