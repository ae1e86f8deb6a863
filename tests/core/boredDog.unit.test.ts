import { describe, expect, it } from 'vitest';
import wagsAndPats from '../../src/core/datasets/wagsAndPats.ts';
import boredDog, { STRAY } from '../../src/core/truths/boredDog.ts';

describe('the bored dog', () => {
  it('passes each day that was seen, but for what a day strays', () => {
    const { x, y } = wagsAndPats.data;
    const strays = x.map((pats, i) => (y[i] as number) - boredDog(pats));
    expect(strays).toEqual([-0.4375, 0.5, -0.25]);
    // The lesson says half a wag.
    expect(STRAY).toBe(0.5);
    for (const stray of strays) expect(Math.abs(stray)).toBeLessThanOrEqual(STRAY);
  });

  it('gives the most wags at ten pats, more and more up to there and fewer and fewer after', () => {
    const at = Array.from({ length: 201 }, (_, i) => boredDog(i / 10));
    expect(at.indexOf(Math.max(...at))).toBe(100);
    for (let i = 1; i <= 200; i++)
      expect(Math.sign((at[i] as number) - (at[i - 1] as number))).toBe(i <= 100 ? 1 : -1);
  });

  it('gives 1.25 wags for 20 pats where the line says 20.0714, and never owes any', () => {
    expect(boredDog(10)).toBe(7.5);
    expect(boredDog(20)).toBe(1.25);
    expect(boredDog(21)).toBe(0);
    expect(boredDog(30)).toBe(0);
  });
});
