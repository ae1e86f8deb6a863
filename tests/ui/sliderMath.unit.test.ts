import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterKey, fillOf, fromPosition, LOG_STEPS, stepped, toPosition } from '../../src/ui/sliderMath.ts';

const w = { min: -4, max: 6 };
const wSteps = { step: 0.1, fineStep: 0.01 };
const rate = { min: 0.0001, max: 0.1, scale: 'log' } as const;

describe('a linear slider', () => {
  it('steps without the dust of adding tenths', () => {
    expect(afterKey('ArrowRight', false, 0.2, w, wSteps)).toBe(0.3);
    expect(afterKey('ArrowDown', false, -1, w, wSteps)).toBe(-1.1);
    expect(afterKey('ArrowLeft', true, -1, w, wSteps)).toBe(-1.01);
    expect(Object.is(afterKey('ArrowUp', false, -0.1, w, wSteps), 0)).toBe(true);
  });
  it('goes to its ends and no further', () => {
    expect(afterKey('Home', false, 2, w, wSteps)).toBe(-4);
    expect(afterKey('End', false, 2, w, wSteps)).toBe(6);
    expect(afterKey('ArrowUp', false, 5.95, w, wSteps)).toBe(6);
  });
  it('leaves other keys alone, and with them those of a clicker', () => {
    for (const key of ['PageUp', 'PageDown']) expect(afterKey(key, false, 2, w, wSteps)).toBeNull();
    expect(afterKey('Tab', false, 2, w, wSteps)).toBeNull();
    expect(afterKey('a', false, 2, w, wSteps)).toBeNull();
  });
  it('comes back onto the track with one step from a value beyond it', () => {
    expect(stepped(41, -1, 0.1, w)).toBe(5.9);
  });
  it('fills its track in proportion', () => {
    expect(fillOf(1, w)).toBeCloseTo(0.5, 12);
    expect(fillOf(99, w)).toBe(1);
  });
  it('lands a drag on its fine grid', () => {
    expect(fromPosition(1.23456, w, 0.01)).toBe(1.23);
  });
});

describe('a logarithmic slider', () => {
  it('gives each power of ten the same room', () => {
    expect(fillOf(0.001, rate)).toBeCloseTo(1 / 3, 12);
    expect(fillOf(0.01, rate)).toBeCloseTo(2 / 3, 12);
  });
  it('comes back from a position to three digits of the value', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 999 }), fc.constantFrom(1e-6, 1e-5, 1e-4), (digits, unit) => {
        const value = Number((digits * unit).toPrecision(3));
        expect(fromPosition(toPosition(value, rate), rate, 3)).toBe(value);
      }),
    );
  });
  it('turns its second digit with the arrows, the third with Shift', () => {
    expect(afterKey('ArrowUp', false, 0.042, rate, LOG_STEPS)).toBe(0.043);
    expect(afterKey('ArrowUp', true, 0.042, rate, LOG_STEPS)).toBe(0.0421);
  });
  it('has smaller steps right under a power of ten', () => {
    expect(stepped(0.01, -1, 2, rate)).toBe(0.0099);
    expect(stepped(0.0099, 1, 2, rate)).toBe(0.01);
    expect(stepped(0.001, -1, 1, rate)).toBe(0.0009);
  });
  it('undoes every arrow with the opposite one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 98 }), fc.constantFrom(1e-5, 1e-4, 1e-3), (digits, unit) => {
        const value = Number((digits * unit).toPrecision(2));
        expect(stepped(stepped(value, 1, 2, rate), -1, 2, rate)).toBe(value);
      }),
    );
  });
});
