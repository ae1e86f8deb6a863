import { describe, expect, it } from 'vitest';
import { isQuadratic } from '../../../src/core/index.ts';
import { formulaTerrain } from '../../../src/run/formula/formulaTerrain.ts';

describe('a formula as ground', () => {
  it('has values, slopes, a window and its bottoms, and is no quadratic even where it is one', () => {
    const ground = formulaTerrain('(w - 1)^2 + 2b^2');
    if (!ground) throw new Error('it has values');
    expect(isQuadratic(ground)).toBe(false);
    expect([ground.value([3, 1]), ground.gradient([3, 1]), ground.hessian?.([3, 1])]).toEqual([
      6,
      [4, 4],
      [
        [2, 0],
        [0, 4],
      ],
    ]);
    expect(ground.minima).toEqual([{ at: [1, 0], value: 0 }]);
    expect(ground.window.w).toEqual([-3, 3]);
  });

  it('is the same object for the same text and window, and another for another window', () => {
    const window = { w: [0, 2], b: [-1, 1] } as const;
    expect(formulaTerrain('w^2 + b^4')).toBe(formulaTerrain('w^2 + b^4'));
    expect(formulaTerrain('w^2 + b^4', { ...window })).toBe(formulaTerrain('w^2 + b^4', window));
    expect(formulaTerrain('w^2 + b^4', window)).not.toBe(formulaTerrain('w^2 + b^4'));
    expect(formulaTerrain('w^2 + b^4', window)?.window).toMatchObject(window);
  });

  it('is none where there is no value anywhere', () => {
    expect(formulaTerrain('log(-1 - w^2)')).toBeNull();
    expect(() => formulaTerrain('w +')).toThrow('is no formula');
  });
});
