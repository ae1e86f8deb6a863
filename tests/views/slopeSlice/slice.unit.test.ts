import { describe, expect, it } from 'vitest';
import { snapshot } from '../../../src/run/kinds/line/snapshot.ts';
import { DEFAULT_STAGE, type StageState } from '../../../src/run/kinds/line/state.ts';
import { shownApart, shownRise, shownRiseOverRun, shownRun } from '../../../src/views/slopeSlice/numbers.ts';
import { beforeIn, placed, settle, sliceOf } from '../../../src/views/slopeSlice/slice.ts';

const slice = (patch: Partial<StageState> = {}) => sliceOf(snapshot({ ...DEFAULT_STAGE, ...patch }));

describe('the slice along w at (−1, 1)', () => {
  it('holds b, stands at cost 93, and slopes by −88', () => {
    const { axis, at, held, cost, slope } = slice();
    expect([axis.name, at, held]).toEqual(['w', -1, 1]);
    expect(cost).toBeCloseTo(93, 10);
    expect(slope).toBeCloseTo(-88, 10);
  });

  it.each([
    [0.5, -38.75, -77.5],
    [0.1, -8.59, -85.9],
    [0.01, -0.8779, -87.79],
    [0.001, -0.087979, -87.979],
  ])('rises over a nudge of %f by %f, which is %f for each unit of run', (nudge, rise, ratio) => {
    const { run, rise: measured, riseOverRun } = slice({ nudge });
    expect(run).toBe(nudge);
    expect(measured).toBeCloseTo(rise, 9);
    expect(riseOverRun).toBeCloseTo(ratio, 6);
  });

  it('measures what two costs differ by', () => {
    const now = snapshot({ ...DEFAULT_STAGE, nudge: 0.5 });
    expect(sliceOf(now).riseOverRun).toBeCloseTo((now.costAt(-0.5, 1) - 93) / 0.5, 9);
    expect(now.costAt(-0.5, 1)).toBeCloseTo(54.25, 10);
  });

  it('is flat at w = 46/42', () => {
    expect(slice().curve.vertex).toBeCloseTo(46 / 42, 12);
    expect(slice({ start: [46 / 42, 1] }).slope).toBeCloseTo(0, 10);
  });

  it('shows a rise with the decimals that its nudge asks for', () => {
    const texts = [0.5, 0.1, 0.01, 0.001].map((nudge) => {
      const at = slice({ nudge });
      return [shownRise(at), shownRun(at), shownRiseOverRun(at), shownApart(at)];
    });
    expect(texts).toEqual([
      ['−38.75', '0.5', '−77.5', '10.5'],
      ['−8.59', '0.1', '−85.9', '2.1'],
      ['−0.8779', '0.01', '−87.79', '0.210'],
      ['−0.087979', '0.001', '−87.979', '0.021'],
    ]);
  });
});

describe('the slice along b', () => {
  it('slopes by −30 at (−1, 1), and its flat spot is at b = 6', () => {
    const { at, held, slope, curve } = slice({ slice: 'b' });
    expect([at, held]).toEqual([1, -1]);
    expect(slope).toBeCloseTo(-30, 10);
    expect(curve.vertex).toBeCloseTo(6, 10);
  });

  it('moves b and leaves w where it is', () => {
    expect(placed(slice({ slice: 'b' }), 4.5)).toEqual([-1, 4.5]);
    expect(placed(slice(), 4.5)).toEqual([4.5, 1]);
  });
});

describe('letting go of the ball', () => {
  it('rolls into the flat spot when it is near, and can leave it again', () => {
    const near = slice({ start: [1, 1] });
    expect(settle(near, 1.09, 0.01)).toBeCloseTo(46 / 42, 12);
    expect(settle(near, 1.2, 0.01)).toBe(1.2);
    const vertex = near.curve.vertex as number;
    expect(settle(slice({ start: [vertex, 1] }), vertex + 0.001, 0.01)).toBe(vertex + 0.001);
  });

  it('shows a run that has left all numbers at the bottom', () => {
    const { at, held } = sliceOf({ ...snapshot(DEFAULT_STAGE), at: [Number.POSITIVE_INFINITY, 1] });
    expect([at, held]).toEqual([expect.closeTo(13 / 14, 10), 1]);
  });
});

describe('the slice before the answer that is shown', () => {
  it('is where the ball was in this same slice', () => {
    const at = (patch: object) => beforeIn(snapshot({ ...DEFAULT_STAGE, slice: 'w', ...patch }));
    expect(at({ start: [3, 1], before: { start: [-1, 1] } })).toMatchObject({ at: -1, cost: 93, slope: -88 });
    expect(at({ start: [3, 1], before: { start: [-1, 2] } })).toBeNull();
    expect(at({ start: [3, 1], before: { slice: 'b' } })).toBeNull();
    expect(at({ start: [3, 1] })).toBeNull();
  });
});
