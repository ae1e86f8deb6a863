import { describe, expect, it } from 'vitest';
import { createStage } from '../../../src/run/kinds/line/kind.ts';
import type { StagePatch } from '../../../src/run/kinds/line/state.ts';
import { type Growth, growthOf, roomFor, valueFor } from '../../../src/views/growingSquare/growth.ts';
import { areaText, insideText, rowsOf } from '../../../src/views/growingSquare/rows.ts';

const growthAt = (patch: StagePatch): Growth => {
  const growth = growthOf(createStage(patch).get());
  if (!growth) throw new Error('no square');
  return growth;
};

describe('a square that grows', () => {
  // 4 · 1 + 4 − 5 = 3
  const three = { start: [1, 4], lit: 2 } as const;

  it('by b: two strips of 3 · 0.1 and a corner of 0.01', () => {
    const growth = growthAt({ ...three, slice: 'b', nudge: 0.1 });
    expect(growth).toMatchObject({ inside: 3, rate: 1, moved: 0.1 });
    expect(growth.strips).toBeCloseTo(0.6, 12);
    expect(growth.corner).toBeCloseTo(0.01, 12);
    expect(growth.perUnit).toBeCloseTo(6.1, 10);
  });

  it('by w: the inside moves four times as far at 4 pats', () => {
    const growth = growthAt({ ...three, slice: 'w', nudge: 0.1 });
    expect(growth.moved).toBeCloseTo(0.4, 12);
    expect(growth.strips).toBeCloseTo(2.4, 12);
    expect(growth.corner).toBeCloseTo(0.16, 12);
    expect(growth.perUnit).toBeCloseTo(25.6, 10);
  });

  it('what it gains is what the cost of that day gains, at any line, day and nudge', () => {
    for (const lit of [0, 1, 2])
      for (const slice of ['w', 'b'] as const)
        for (const nudge of [0.5, 0.001]) {
          const stage = createStage({ start: [-1.3, 2.7], lit, slice, nudge });
          const { strips, corner } = growthOf(stage.get()) as Growth;
          const square = stage.get().terms[lit]?.square ?? Number.NaN;
          stage.place(-1.3 + (slice === 'w' ? nudge : 0), 2.7 + (slice === 'b' ? nudge : 0));
          expect(strips + corner).toBeCloseTo((stage.get().terms[lit]?.square ?? Number.NaN) - square, 9);
        }
  });

  it('is the square in hand, and else that of the last day', () => {
    expect(growthAt({ start: [-1, 1], lit: 0 }).inside).toBe(-2);
    expect(growthAt({ start: [-1, 1], lit: null }).inside).toBe(-8);
  });

  it('can be drawn to a side by w or b, unless that does not move it', () => {
    const growth = growthAt({ ...three, slice: 'w' });
    // 3 → 5 is 2 more, a quarter of that for each pat.
    expect(valueFor(growth, 1, 5)).toBe(1.5);
    expect(valueFor({ ...growth, rate: 0 }, 1, 5)).toBeNull();
  });

  it('has room that rests until it is too small, or three times too large', () => {
    const growth = (inside: number) => ({ ...growthAt(three), inside, moved: 0 });
    expect(roomFor(growth(3), null)).toBe(4);
    expect(roomFor(growth(-8), null)).toBe(8);
    expect(roomFor(growth(5), 4)).toBe(6);
    expect(roomFor(growth(5), 12)).toBe(12);
    expect(roomFor(growth(3), 12)).toBe(4);
  });
});

describe('what stands beside it', () => {
  const sums = (patch: StagePatch) => rowsOf(growthAt(patch)).map(({ sum }) => sum);
  it('says each piece with its numbers', () => {
    expect(insideText(growthAt({ start: [1, 4], lit: 2 }))).toBe('4 · w + b − 5');
    expect(areaText(growthAt({ start: [1, 4], lit: 2 }))).toBe('3² = 9');
    expect(sums({ start: [1, 4], lit: 2, nudge: 0 })).toEqual([]);
    expect(sums({ start: [1, 4], lit: 2, slice: 'w', nudge: 0.1 })).toEqual([
      '4 · 0.1 = 0.4',
      '2 · 3 · 0.4 = 2.4',
      '0.4² = 0.16',
      '2.56 / 0.1 = 25.6',
    ]);
  });
  it('takes strips away where the line is too low, and says ≈ where digits were left out', () => {
    expect(sums({ start: [-1, 1], lit: 2, slice: 'w', nudge: 0.1 })[1]).toBe('2 · (−8) · 0.4 = −6.4');
    expect(areaText(growthAt({ start: [1 / 3, 1], lit: 2 }))).toMatch(/^\(−2.667\)² ≈ 7\.1111/);
  });
});
