// Hands dealt one at a time.
import { describe, expect, it } from 'vitest';
import { batchAt, batches } from '../../src/core/index.ts';

describe('a loader', () => {
  it('yields hands until all are dealt, the last one short', () => {
    const sizes = [...batches({ count: 1000, batchSize: 64, seed: 4, epochs: 1 })].map((hand) => hand.length);
    expect(sizes).toHaveLength(16);
    expect(new Set(sizes.slice(0, -1))).toEqual(new Set([64]));
    expect(sizes.at(-1)).toBe(40);
  });

  it('goes on with the next epoch, in another order, with the hands that a run reads', () => {
    const options = { count: 7, batchSize: 3, seed: 9 };
    const hands = [...batches({ ...options, epochs: 2 })].map((hand) => [...hand]);
    expect(hands).toEqual([0, 1, 2, 3, 4, 5].map((k) => [...batchAt(options, k)]));
    const epochs = [hands.slice(0, 3).flat(), hands.slice(3).flat()];
    for (const dealt of epochs) expect(dealt.toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(epochs[0]).not.toEqual(epochs[1]);
  });

  it('never ends unless asked to, and deals nothing before it is asked', () => {
    const endless = batches({ count: 5, batchSize: 5, seed: 1 });
    for (let k = 0; k < 100; k++) expect([...(endless.next().value as Uint32Array)]).toEqual([0, 1, 2, 3, 4]);
    const wrong = batches({ count: 5, batchSize: 6, seed: 1 });
    expect(() => wrong.next()).toThrow('batchSize must be a whole number from 1 to 5, not 6');
  });
});
