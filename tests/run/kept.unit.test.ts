import { describe, expect, it } from 'vitest';
import { kept } from '../../src/run/kept.ts';

/** A function that says how often it was asked. */
function counted(most?: number) {
  const asked: string[] = [];
  const sum = kept((values: readonly number[], times: number, way: { readonly up: boolean }) => {
    asked.push(`${values} ${times} ${way.up}`);
    return { sum: values.reduce((total, one) => total + one * times, 0) };
  }, most);
  return { sum, asked };
}

describe('a function that keeps its answers', () => {
  it('gives the very same answer about the same thing, asked in data that are alike', () => {
    const { sum, asked } = counted();
    const values = [3, 5, 11];
    const first = sum(values, 7, { up: true });
    expect(first).toEqual({ sum: 133 });
    expect(sum(values, 7, { up: true })).toBe(first);
    expect(asked).toEqual(['3,5,11 7 true']);
  });

  it('works out anew what is another thing, however alike, and what is asked otherwise', () => {
    const { sum, asked } = counted();
    const values = [3, 5, 11];
    const first = sum(values, 7, { up: true });
    expect(sum([3, 5, 11], 7, { up: true })).not.toBe(first);
    expect(sum(values, 7, { up: false })).not.toBe(first);
    expect(sum(values, 13, { up: true })).toEqual({ sum: 247 });
    expect(asked).toHaveLength(4);
  });

  it('keeps how it is and how it was, and of more lets the one go that was asked for longest ago', () => {
    const { sum, asked } = counted();
    const values = [2, 17];
    const up = { up: true };
    for (const times of [1, 2, 1, 2, 1]) sum(values, times, up);
    expect(asked).toHaveLength(2);
    sum(values, 3, up);
    sum(values, 1, up);
    expect(asked).toHaveLength(3);
    sum(values, 2, up);
    expect(asked.map((one) => one.split(' ')[1])).toEqual(['1', '2', '3', '2']);
  });
});
