import { describe, expect, it } from 'vitest';
import { spreadOfBatch } from '../../src/core/spreadOfBatch.ts';

describe('the spread of the means of batches', () => {
  // 1, 2, 6: the spread is √(14/3); of the means of two, 1.5, 3.5 and 4, it is √(7/6).
  const spread = Math.sqrt(14 / 3);

  it('is that of the examples for one, and 0 for all', () => {
    expect(spreadOfBatch({ spread, count: 3, batchSize: 1 })).toBeCloseTo(spread, 12);
    expect(spreadOfBatch({ spread, count: 3, batchSize: 3 })).toBe(0);
    expect(spreadOfBatch({ spread: 0, count: 1, batchSize: 1 })).toBe(0);
  });

  it('is what all batches that can be drawn have', () => {
    const means = [1.5, 3.5, 4];
    const found = Math.sqrt(means.reduce((sum, mean) => sum + (mean - 3) ** 2, 0) / 3);
    expect(spreadOfBatch({ spread, count: 3, batchSize: 2 })).toBeCloseTo(found, 12);
  });

  it('is halved by four times the batch, where there are many', () => {
    const of = (batchSize: number) => spreadOfBatch({ spread: 8, count: 1e9, batchSize });
    expect(of(64) / of(16)).toBeCloseTo(0.5, 6);
  });
});
