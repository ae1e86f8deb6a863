import type { Reduction } from '../../core/reduction.ts';

const kinds: Readonly<Record<Reduction, string>> = {
  sum: 'the sum',
  mean: 'the mean',
  halfSum: 'half the sum',
  halfMean: 'half the mean',
};

/** Words for how often the data stand there, and for how the squares become one cost. */
export const sumOrMean = {
  copies: 'Copies of the data',
  copiesOf: (copies: string, examples: string) =>
    copies === '1' ? `once: ${examples} examples` : `${copies} copies: ${examples} examples`,
  cost: 'The cost is',
  kinds,

  gauges: 'The sum and the mean, side by side',
  inUse: 'in use',
  kindInUse: (kind: string) => `${kind}, in use`,
  slope: 'slope',
  slopeLength: 'length of the slope',
  edge: 'edge',
  rate: (rate: string) => `rate ${rate}`,
  under: (rate: string) => `rate ${rate}: under it`,
  past: (rate: string) => `rate ${rate}: past it`,
} as const;
