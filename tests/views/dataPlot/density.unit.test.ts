import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snapshot } from '../../../src/run/kinds/line/snapshot.ts';
import { DEFAULT_STAGE } from '../../../src/run/kinds/line/state.ts';
import { DENSE, describe as describePlot } from '../../../src/views/dataPlot/describe.ts';
import { binning, type Cells, shade } from '../../../src/views/dataPlot/more/binned.ts';
import { nearestPoint } from '../../../src/views/dataPlot/more/nearestPoint.ts';
import { linearScale } from '../../../src/views/scale.ts';

function binned(...asked: Parameters<typeof binning>): Cells {
  const work = binning(...asked);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

describe('the cells of a cloud', () => {
  const along = { at: 0, by: 1, cells: 4 };

  it('count what lies in them, row by row from the top left', () => {
    const down = { at: 3, by: -1, cells: 3 };
    const cells = binned({ x: [0, 0.9, 3.5, 3.99, 2], y: [3, 2.5, 0.5, 0.1, 1.5] }, along, down);
    expect([...cells.counts]).toEqual([2, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 2]);
    expect(cells).toMatchObject({ across: 4, down: 3, outside: 0, most: 2 });
  });

  it('add up, with what lies outside, to all points', () => {
    const value = fc.double({ min: -3, max: 8, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { maxLength: 300 }), (points) => {
        const data = { x: points.map(([x]) => x), y: points.map(([, y]) => y) };
        const { counts, outside, most } = binned(data, along, { at: 4, by: -0.5, cells: 7 });
        expect(counts.reduce((sum, count) => sum + count, 0) + outside).toBe(points.length);
        expect(most).toBe(Math.max(0, ...counts));
      }),
    );
  });

  it('hold a million points', () => {
    const x = Array.from({ length: 1_000_000 }, (_, i) => (i % 1000) / 250);
    const { counts, outside } = binned({ x, y: x }, along, along);
    expect(outside).toBe(0);
    expect([counts[0], counts[5], counts[10], counts[15]]).toEqual([250_000, 250_000, 250_000, 250_000]);
  });

  it('are darker the fuller they are, and a single point can be seen', () => {
    expect(shade(0, 9000)).toBe(0);
    expect(shade(1, 9000)).toBe(0.3);
    expect(shade(9000, 9000)).toBeCloseTo(1, 12);
    expect(shade(90, 9000)).toBeGreaterThan(shade(9, 9000));
    expect(shade(1, 1)).toBe(0.3);
  });
});

describe('a crowd in words', () => {
  const count = DENSE + 1;
  const x = Array.from({ length: count }, (_, i) => i / count);
  const state = {
    ...DEFAULT_STAGE,
    data: { x, y: x.map((one) => 2 * one + 1 + 0.5) },
    start: [2, 1] as const,
  };

  it('is counted, with its typical miss, and no point of it is looked at', () => {
    const now = snapshot({ ...state, start: [2, 1] });
    const watched = Object.create(now, {
      terms: {
        get() {
          throw new Error('one object a point, in every frame');
        },
      },
    });
    expect(describePlot(watched, 'bars')).toContain('There are 2001 points');
    expect(describePlot(watched, 'squares')).toContain('a typical miss is 0.5.');
  });

  it('says the same typical miss however the cost adds up', () => {
    for (const reduction of ['sum', 'mean', 'halfSum', 'halfMean'] as const) {
      const now = snapshot({ ...state, start: [2, 1], reduction });
      expect(describePlot(now, 'bars'), reduction).toContain('a typical miss is 0.5.');
    }
  });
});

describe('the point that a click means', () => {
  const scales = { x: linearScale([0, 10], [0, 100]), y: linearScale([0, 10], [100, 0]) };
  const data = { x: [1, 2, 9], y: [1, 2, 9] };

  it('is the closest within reach, or none', () => {
    expect(nearestPoint(data, scales, { x: 12, y: 90 }, 8)).toBe(0);
    expect(nearestPoint(data, scales, { x: 16, y: 84 }, 8)).toBe(1);
    expect(nearestPoint(data, scales, { x: 50, y: 50 }, 8)).toBeNull();
  });

  it('is none among thousands', () => {
    const many = { x: new Array(2001).fill(1), y: new Array(2001).fill(1) };
    expect(nearestPoint(many, scales, { x: 10, y: 90 }, 8)).toBeNull();
  });
});
