import { describe, expect, it } from 'vitest';
import { configurationOf, DEFAULT_STAGE } from '../../../src/run/kinds/line/state.ts';
import { record } from '../../../src/run/lineRun.ts';
import { codePathOf, comparePaths } from '../../../src/run/stage/codePath.ts';

const run = record(configurationOf({ ...DEFAULT_STAGE, learningRate: 0.03 }), 7);
const pairs = (count: number, change: (i: number) => number = () => 0) =>
  Float64Array.from({ length: 2 * count }, (_, i) => {
    const step = Math.floor(i / 2);
    return ((i % 2 === 0 ? run.w[step] : run.b[step]) ?? 99) + change(step);
  });

describe('a program’s path beside the run', () => {
  it('is the same where every step is, and says the largest difference', () => {
    expect(comparePaths(codePathOf([pairs(8)], 2), run)).toEqual({ kind: 'same', largest: 0 });
    const nearly = comparePaths(codePathOf([pairs(8, (step) => (step === 5 ? 3e-11 : 0))], 2), run);
    expect(nearly.kind).toBe('same');
    expect(nearly.kind === 'same' && nearly.largest).toBeCloseTo(3e-11, 14);
  });
  it('parts at the first step that differs, though later ones differ more', () => {
    const path = codePathOf([pairs(8, (step) => (step >= 3 ? 0.002 * step : 0))], 2);
    expect(comparePaths(path, run)).toMatchObject({
      kind: 'parts',
      step: 3,
      parameters: [(run.w[3] as number) + 0.006, (run.b[3] as number) + 0.006],
    });
  });
  it('parts where it is no longer a number, and is not drawn from there', () => {
    const path = codePathOf([pairs(8, (step) => (step === 4 ? Number.NaN : 0))], 2);
    expect(path).toMatchObject({ brokenAt: 4, count: 8 });
    expect(path.parameters.map((column) => column.length)).toEqual([4, 4]);
    expect(comparePaths(path, run)).toEqual({ kind: 'broken', step: 4 });
  });
  it('is told from a shorter one, and from none', () => {
    expect(comparePaths(codePathOf([pairs(5)], 2), run)).toEqual({ kind: 'length', steps: 4 });
    expect(comparePaths(codePathOf([], 2), run)).toEqual({ kind: 'none' });
    expect(comparePaths(null, run)).toEqual({ kind: 'none' });
  });
});

describe('a long path', () => {
  it('keeps its first steps, its last, and few enough to draw', () => {
    const pieces = [0, 1, 2, 3].map((piece) =>
      Float64Array.from({ length: 500_000 }, (_, i) => piece * 250_000 + Math.floor(i / 2) + (i % 2) * 0.5),
    );
    const path = codePathOf(pieces, 2);
    expect(path.count).toBe(1_000_000);
    expect(path.at.length).toBeLessThanOrEqual(1201);
    expect(path.at.slice(0, 3)).toEqual([0, 1, 2]);
    expect(path.at.at(-1)).toBe(999_999);
    expect(path.parameters[0]?.at(-1)).toBe(999_999);
    expect(path.parameters[1]?.at(-1)).toBe(999_999.5);
  });
});
