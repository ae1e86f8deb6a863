import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  batchAt,
  batchesPerEpoch,
  centralGradient,
  examplesDealt,
  lineCost,
  lineExamples,
  REDUCTIONS,
} from '../../src/core/index.ts';

const batching = fc
  .record({ count: fc.integer({ min: 1, max: 40 }), batchSize: fc.nat(), seed: fc.maxSafeInteger() })
  .map(({ count, batchSize, seed }) => ({ count, batchSize: 1 + (batchSize % count), seed }));

describe('batches', () => {
  it('deal out every example exactly once an epoch, in batches of the size asked for but the last', () => {
    fc.assert(
      fc.property(batching, fc.integer({ min: 0, max: 50 }), (options, epoch) => {
        const perEpoch = batchesPerEpoch(options);
        const dealt = Array.from({ length: perEpoch }, (_, k) => [...batchAt(options, epoch * perEpoch + k)]);
        for (const batch of dealt.slice(0, -1)) expect(batch).toHaveLength(options.batchSize);
        expect(dealt.flat().toSorted((a, b) => a - b)).toEqual(
          Array.from({ length: options.count }, (_, i) => i),
        );
      }),
    );
  });

  it('are the same whenever they are asked for, in whatever order', () => {
    fc.assert(
      fc.property(
        batching,
        fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 8 }),
        (options, asked) => {
          const forward = Array.from({ length: 301 }, (_, k) => [...batchAt(options, k)]);
          for (const k of asked) expect([...batchAt(options, k)]).toEqual(forward[k]);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('come in another order with another seed, and in another epoch', () => {
    const order = (seed: number, epoch: number) =>
      [...batchAt({ count: 30, batchSize: 29, seed }, 2 * epoch)].join();
    const orders = [
      [7, 0],
      [8, 0],
      [7, 1],
      [7, 2],
      [7 + 2 ** 40, 0],
      [-7, 0],
    ].map(([s = 0, e = 0]) => order(s, e));
    expect(new Set(orders).size).toBe(orders.length);
  });

  it('of three come in each of the six orders about equally often', () => {
    const counts = new Map<string, number>();
    for (let epoch = 0; epoch < 6000; epoch++) {
      const order = [0, 1, 2]
        .map((k) => batchAt({ count: 3, batchSize: 1, seed: 5 }, 3 * epoch + k)[0])
        .join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    const chiSquare = [...counts.values()].reduce((sum, n) => sum + (n - 1000) ** 2 / 1000, 0);
    expect(counts.size).toBe(6);
    // Five degrees of freedom: one chance in ten thousand to exceed it.
    expect(chiSquare).toBeLessThan(25.7);
  });

  it('of everything come in the data’s own order', () => {
    expect([...batchAt({ count: 5, batchSize: 5, seed: 3 }, 17)]).toEqual([0, 1, 2, 3, 4]);
  });

  it('add up: 7 examples by 3 are 3, 6, 7, then 10, 13, 14', () => {
    const dealt = [0, 1, 2, 3, 4, 5, 6].map((n) => examplesDealt({ count: 7, batchSize: 3 }, n));
    expect(dealt).toEqual([0, 3, 6, 7, 10, 13, 14]);
  });

  it('refuse a size or an iteration that cannot be, naming it', () => {
    const options = { count: 3, batchSize: 2, seed: 1 };
    for (const batchSize of [0, 4, 1.5, Number.NaN]) {
      expect(() => batchAt({ ...options, batchSize }, 0)).toThrow(`from 1 to 3, not ${batchSize}`);
    }
    expect(() => batchAt(options, -1)).toThrow('not -1');
  });
});

describe('the cost of a few observations', () => {
  const data = { x: [0.5, 3, 7.25, -2, 4], y: [-2, 8, 1, 6, 0.5] };

  it.each(REDUCTIONS)('reduced by %s, is the cost of a line through those alone', (reduction) => {
    const some = lineExamples({ ...data, reduction }).costOf([4, 1, 2]);
    const alone = lineCost({ x: [4, 3, 7.25], y: [0.5, 8, 1], reduction });
    const p = [1.5, -0.75];
    expect(some.value(p)).toBeCloseTo(alone.value(p), 10);
    some.gradient(p).forEach((slope, i) => {
      expect(slope).toBeCloseTo(alone.gradient(p)[i] as number, 10);
      expect(slope).toBeCloseTo(centralGradient(some, p)[i] as number, 6);
    });
    some
      .hessian?.(p)
      .flat()
      .forEach((entry, i) => {
        expect(entry).toBeCloseTo(alone.hessian(p).flat()[i] as number, 10);
      });
  });

  it.each(REDUCTIONS)('reduced by %s, is the whole cost when they are all', (reduction) => {
    const all = lineExamples({ ...data, reduction });
    const whole = lineCost({ ...data, reduction });
    all
      .costOf([0, 1, 2, 3, 4])
      .gradient([2, -1])
      .forEach((slope, i) => {
        expect(slope).toBeCloseTo(whole.gradient([2, -1])[i] as number, 11);
      });
  });

  it('refuses data that admit no cost', () => {
    expect(() => lineExamples({ x: [1], y: [2, 3], reduction: 'sum' })).toThrow('1 values of x but 2 of y');
  });
});
