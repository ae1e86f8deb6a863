/** A data iterator as ten lines of Python: a generator that yields one hand at a time until all are dealt, the last one short. */
export interface IteratorLine {
  readonly text: string;
  /** What the line does of it, for lighting it: shuffle the deck, cut the next hand, hand it over, take a step with it. */
  readonly part?: 'shuffle' | 'cut' | 'yield' | 'step';
}

export const dataIterator = (batchSize: number): readonly IteratorLine[] => [
  { text: 'import random' },
  { text: '' },
  { text: 'def batches(examples, batch_size):' },
  { text: '    order = list(range(len(examples)))', part: 'shuffle' },
  { text: '    random.shuffle(order)', part: 'shuffle' },
  { text: '    for first in range(0, len(order), batch_size):', part: 'cut' },
  { text: '        hand = order[first:first + batch_size]', part: 'cut' },
  { text: '        yield [examples[i] for i in hand]', part: 'yield' },
  { text: '' },
  { text: `for batch in batches(houses, ${batchSize}):`, part: 'yield' },
  { text: '    step(batch)', part: 'step' },
];
