import { describe, expect, it } from 'vitest';
import { fixed, plain } from '../../src/i18n/format.ts';
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
    ['1.234', 1.234],
    ['1,5', 1.5],
    ['1,2345', 1.2345],
    ['\u200e2.5\u200b', 2.5],
    ['٢', 2],
    ['2.50 × 10⁻¹', 0.25],
  ])('reads %j as %d', (text, value) => {
    expect(judge(text, allowed)).toEqual({ value });
  });
  it.each([
    ['', 'Nothing typed. Any number from −4 to 6 will do.'],
    ['two', '“two” is not a number. Any from −4 to 6 will do.'],
    ['1.2.3', '“1.2.3” is not a number. Any from −4 to 6 will do.'],
    ['7', '7 is too large. Any number from −4 to 6 will do.'],
    ['−4,01', '−4,01 is too small. Any number from −4 to 6 will do.'],
    ['1e999', '1e999 is too large. Any number from −4 to 6 will do.'],
    ['-1e999', '−1e999 is too small. Any number from −4 to 6 will do.'],
    ['1,234', '“1,234” could be 1.234 or 1234: write 1.234 or 1234.'],
    ['−2,500', '“−2,500” could be −2.5 or −2500: write −2.5 or −2500.'],
    ['1 2', '“1 2” is not a number. Any from −4 to 6 will do.'],
    ['3 kg', '“3 kg” is not a number. Any from −4 to 6 will do.'],
    ['10%', '“10%” is not a number. Any from −4 to 6 will do.'],
    ['\u200b', 'Nothing typed. Any number from −4 to 6 will do.'],
    ['\u202eno', '“no” is not a number. Any from −4 to 6 will do.'],
    ['1,23,456', '1,23,456 is too large. Any number from −4 to 6 will do.'],
    ['a very long answer', '“a very lo…” is not a number. Any from −4 to 6 will do.'],
  ])('answers %j with one sentence', (text, problem) => {
    expect(judge(text, allowed)).toEqual({ problem });
  });
  it.each([
    ['2.5', '2.5 is not a whole number. Any from 1 to 500 will do.'],
    ['7,25', '7,25 is not a whole number. Any from 1 to 500 will do.'],
    ['0.5', '0.5 is too small. Any whole number from 1 to 500 will do.'],
    ['500.5', '500.5 is too large. Any whole number from 1 to 500 will do.'],
    ['', 'Nothing typed. Any whole number from 1 to 500 will do.'],
  ])('answers %j with one sentence where only whole numbers will do', (text, problem) => {
    expect(judge(text, { min: 1, max: 500, whole: true })).toEqual({ problem });
  });
  it.each([
    ['64', 64],
    ['64.0', 64],
    ['1e2', 100],
  ])('takes %j for a whole number', (text, value) => {
    expect(judge(text, { min: 1, max: 500, whole: true })).toEqual({ value });
  });
  it('takes back what a box shows of a large number', () => {
    expect(judge(plain(1_234_567), { min: 0, max: 1e9 })).toEqual({ value: 1_230_000 });
    expect(judge(fixed(-1_234_567), { min: -1e9, max: 1 })).toEqual({ value: -1_230_000 });
  });
  it('says just under, where the end that is shown is itself too large', () => {
    const under = { min: 0, max: 1 - Number.EPSILON };
    expect(judge('1', under)).toEqual({
      problem: '1 is too large. Any number from 0 to just under 1 will do.',
    });
    expect(judge('0.9999999', under)).toEqual({ value: 0.9999999 });
  });
});
