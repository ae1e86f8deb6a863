import { describe, expect, it } from 'vitest';
import { LANGUAGES, programOf } from '../../../src/run/programs/languages.ts';
import { textOf } from '../../../src/run/programs/program.ts';
import { meant, meantShortly } from '../../../src/views/meant.ts';
import { nowOf, racer, stageWith } from './playgrounds.ts';

const meanings = (patch: Parameters<typeof stageWith>[0]) => {
  const { stage } = stageWith(patch);
  return [stage.get().axes[0].meaning, stage.measured.get().axes[0].meaning];
};

describe('which x w and b are over', () => {
  it('is not said where there is one', () => {
    for (const patch of [
      {},
      { intercept: false },
      // No spread to standardize by, and no line.
      { standardized: true, data: { kind: 'points', x: [3, 3], y: [1, 5] } },
      { standardized: true, landscape: { kind: 'preset', id: 'himmelblau' } },
      { standardized: true, landscape: { kind: 'formula', text: 'w^2 + b^2' } },
    ] as const)
      expect(meanings(patch)).toEqual([undefined, undefined]);
  });
  it('is said by the model’s stage and by the measured one, each of its own', () => {
    for (const patch of [
      {},
      { intercept: false },
      { racers: [racer('momentum'), racer('adam')] },
      {
        starts: [
          [1, 2],
          [3, 4],
          [0, 0],
        ],
      },
      { window: { w: [-1, 1], b: [-2, 2] } },
    ] as const)
      expect(meanings({ ...patch, standardized: true })).toEqual(['per z', 'per x']);
  });
  it('is neither while the bowl turns, either way, and is what it was or will be at the ends', () => {
    for (const standardized of [true, false]) {
      const { stage } = stageWith({ standardized });
      const over = () => [stage.get().axes[0].meaning, stage.measured.get().axes[0].meaning];
      for (const part of [1e-6, 0.5, 1 - 1e-6]) {
        stage.turn(part);
        expect(over()).toEqual(['per x to z', 'per x']);
      }
      stage.turn(1);
      expect(over()).toEqual(standardized ? ['per z', 'per x'] : [undefined, undefined]);
    }
  });
  it('is said before sentences that name w or b, and after the few words of a control', () => {
    const { stage } = stageWith({ standardized: true });
    expect(meant(stage.get(), 'The ball is at w 1, b 2.')).toBe('w per z. The ball is at w 1, b 2.');
    expect(meant(stage.get(), 'The cost is 3.')).toBe('The cost is 3.');
    expect(meant(stageWith().stage.get(), 'At w 1.')).toBe('At w 1.');
    expect(meantShortly(stage.measured.get().axes[1], 'b = 2')).toBe('b = 2, at x = 0');
  });
  it('is said by the programs, which give the line over x as it was measured as well', () => {
    const { runs, observed } = nowOf({ standardized: true });
    const plan = runs[0]?.configuration;
    if (!plan) throw new Error('there is a run');
    const run = { ...plan, data: observed.data, reduction: 'sum' } as const;
    for (const language of LANGUAGES) {
      const text = (standardized: boolean) => textOf(programOf(language, run, { steps: 3, standardized }));
      expect(text(true)).toMatch(/(#|\/\/) w is per standardized x/);
      expect(text(true)).toMatch(
        /"per standardized x:".*"w =".*"the same line per measured x:".*" {2}w =".*w \/ spread/s,
      );
      expect(text(false)).not.toMatch(/standardized|measured|spread/);
    }
  });
});
