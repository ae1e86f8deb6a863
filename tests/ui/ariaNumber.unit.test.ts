import { describe, expect, it } from 'vitest';
import { ariaLimit, ariaNumber } from '../../src/ui/ariaNumber.ts';

describe('a number for ARIA', () => {
  it.each([
    [-2.5, '-2.5'],
    [1e-8, '0.00000001'],
    [-3e22, '-30000000000000000000000'],
  ])('%d is %j, with no power of ten', (value, told) => {
    expect(ariaNumber(value)).toBe(told);
  });
  it('has no limit where the limit is as good as none', () => {
    expect([ariaLimit(-0.5), ariaLimit(1e100), ariaLimit(5e-324)]).toEqual([-0.5, undefined, undefined]);
  });
});
