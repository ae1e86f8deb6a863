// The iterator of lesson "A few at a time", run by the interpreter: it deals the hands that the core's loader deals.
import { beforeAll, describe, expect, it } from 'vitest';
import { batchAt } from '../../../src/core/batches.ts';
import { dataIterator } from '../../../src/run/programs/parts/dataIterator.ts';
import { python, startPython } from './runText.ts';

beforeAll(startPython, 60_000);

/** What the program hands over in one epoch of 500 houses, its shuffle in the place of chance. */
function dealtBy(batchSize: number, order: readonly number[]): number[][] {
  const globals = python().toPy({ wanted: order, houses: order.map((_, row) => row) });
  // A module that is there already is not brought from the library.
  const before = [
    'import sys, types',
    'random = types.ModuleType("random")',
    'def shuffle(deck): deck[:] = wanted',
    'random.shuffle = shuffle',
    'sys.modules["random"] = random',
    'dealt = []',
    'step = dealt.append',
  ];
  const after = 'del sys.modules["random"]';
  const program = dataIterator(batchSize).map(({ text }) => text);
  python().runPython([...before, ...program, after].join('\n'), { globals });
  return globals.get('dealt').toJs();
}

describe('ten lines of Python', () => {
  it.each([10, 64, 500])('deal the hands of %i that the core deals, the last one short', (batchSize) => {
    const batching = { count: 500, batchSize, seed: 7 };
    const hands = Array.from({ length: Math.ceil(500 / batchSize) }, (_, hand) =>
      Array.from(batchAt(batching, hand)),
    );
    expect(dealtBy(batchSize, hands.flat())).toEqual(hands);
    expect(hands.at(-1)).toHaveLength(500 % batchSize || batchSize);
  });

  it('are ten, but for the empty lines between', () => {
    expect(dataIterator(10).filter(({ text }) => text !== '').length).toBeLessThanOrEqual(10);
  });
});
