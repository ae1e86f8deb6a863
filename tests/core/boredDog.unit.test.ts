import { describe, expect, it } from 'vitest';
import boredDog from '../../src/core/truths/boredDog.ts';

describe('the bored dog', () => {
  it('follows the best line of his three days up to ten pats', () => {
    expect(boredDog(0)).toBe(1.5);
    expect(boredDog(3)).toBeCloseTo(30 / 7, 12);
    expect(boredDog(10)).toBeCloseTo(151 / 14, 12);
  });

  it('bends there without a jump, and without a corner', () => {
    const slope = (pats: number) => (boredDog(pats + 1e-6) - boredDog(pats)) / 1e-6;
    expect(boredDog(10 + 1e-9)).toBeCloseTo(boredDog(10), 6);
    expect(slope(10)).toBeCloseTo(slope(9), 4);
  });

  it('gives 7.0714 wags for 20 pats where the line says 20.0714, and never owes any', () => {
    expect(boredDog(20)).toBeCloseTo(20.0714285714 - 13, 9);
    expect(boredDog(30)).toBe(0);
  });
});
