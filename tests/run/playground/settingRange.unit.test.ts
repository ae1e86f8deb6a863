import { expect, it } from 'vitest';
import { problemWithSetting } from '../../../src/core/settingChecks.ts';
import { settingRange } from '../../../src/run/playground/state.ts';

it('a whole setting without an end ends where whole numbers can be told apart', () => {
  const over = {
    initial: 100,
    min: 1,
    max: 2000,
    whole: true,
    allowed: [1, Number.POSITIVE_INFINITY],
  } as const;
  const { min, max } = settingRange(over);
  expect([min, max]).toEqual([1, 9_007_199_254_740_991]);
  // What may be typed is what the core takes.
  expect(problemWithSetting('over', over, max)).toBeNull();
  expect(problemWithSetting('over', over, 2 * max)).toMatch(/whole number/);
});
