import { describe, expect, it } from 'vitest';
import { random } from '../../src/core/random.ts';
import { sortOrder } from '../../src/core/sortOrder.ts';

describe('the order of numbers', () => {
  it('is by size, whichever their signs; equal ones stay as they come', () => {
    const values = [4, -1, 4, 9, -0.5, -1e-300, 0, -0, 1e300, -1e300];
    expect([...sortOrder(values)]).toEqual([9, 1, 4, 5, 6, 7, 0, 2, 3, 8]);
    expect([...sortOrder(values, true)]).toEqual([8, 3, 0, 2, 6, 7, 5, 4, 1, 9]);
  });

  it('has infinities at the ends, and what is no number after them, both ways', () => {
    const values = [Number.NaN, Number.POSITIVE_INFINITY, 3, Number.NEGATIVE_INFINITY];
    expect([...sortOrder(values)]).toEqual([3, 2, 1, 0]);
    expect([...sortOrder(values, true)]).toEqual([1, 2, 3, 0]);
  });

  it('of none, one and many alike is as they come', () => {
    expect([...sortOrder([])]).toEqual([]);
    expect([...sortOrder([7])]).toEqual([0]);
    expect([...sortOrder([5, 5, 5], true)]).toEqual([0, 1, 2]);
  });

  it('is that of a sort with a comparison', () => {
    const { uniform } = random(3);
    const values = Array.from({ length: 5000 }, () => Math.round(200 * (uniform() - 0.5)) / 7);
    const places = values.map((_, i) => i);
    const least = [...places].sort((a, b) => (values[a] as number) - (values[b] as number) || a - b);
    const greatest = [...places].sort((a, b) => (values[b] as number) - (values[a] as number) || a - b);
    expect([...sortOrder(values)]).toEqual(least);
    expect([...sortOrder(values, true)]).toEqual(greatest);
  });

  it('is so whatever the bits are, of the sign, of any exponent and any fraction', () => {
    const { uniform } = random(5);
    const bits = Uint32Array.from({ length: 8000 }, () => Math.floor(2 ** 32 * uniform()));
    const values = new Float64Array(bits.buffer);
    // Alike in their upper halves, so that the lower ones decide; and the other way round.
    for (let i = 0; i < 500; i++) [bits[2 * i], bits[2 * i + 1001]] = [7, 0x3ff12345];
    const nan = (at: number) => (Number.isNaN(values[at]) ? 1 : 0);
    for (const sign of [1, -1]) {
      const wanted = Array.from(values, (_, i) => i).sort(
        (a, b) =>
          nan(a) - nan(b) ||
          (nan(a) ? a - b : sign * Math.sign((values[a] as number) - (values[b] as number)) || a - b),
      );
      expect([...sortOrder(values, sign < 0)]).toEqual(wanted);
    }
  });
});
