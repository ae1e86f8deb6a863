import { describe, expect, it } from 'vitest';
import { judge } from '../../src/ui/typedNumber.ts';

const allowed = { min: -4, max: 6 };

describe('a typed number', () => {
  it.each([
    ['2.5', 2.5],
    ['2,5', 2.5],
    [' −1,25 ', -1.25],
    ['-.5', -0.5],
    ['+3', 3],
    ['1e-1', 0.1],
    ['6', 6],
  ])('reads %j as %d', (text, value) => {
    expect(judge(text, allowed)).toEqual({ value });
  });
  it.each([
    ['', 'Nothing typed. Any number from −4 to 6 will do.'],
    ['two', '“two” is not a number. Any from −4 to 6 will do.'],
    ['1.2.3', '“1.2.3” is not a number. Any from −4 to 6 will do.'],
    ['7', '7 is too large. Any number from −4 to 6 will do.'],
    ['−4,01', '−4,01 is too small. Any number from −4 to 6 will do.'],
    ['1e999', '“1e999” is not a number. Any from −4 to 6 will do.'],
    ['a very long answer', '“a very lo…” is not a number. Any from −4 to 6 will do.'],
  ])('answers %j with one sentence', (text, problem) => {
    expect(judge(text, allowed)).toEqual({ problem });
  });
  it('says just under, where the end that is shown is itself too large', () => {
    const under = { min: 0, max: 1 - Number.EPSILON };
    expect(judge('1', under)).toEqual({
      problem: '1 is too large. Any number from 0 to just under 1 will do.',
    });
    expect(judge('0.9999999', under)).toEqual({ value: 0.9999999 });
  });
});
