/** Words of what makes data up from a seed: a name, a sentence, and a sentence for each setting. They are offered in this order. */
import type * as core from '../../core/index.ts';

/** What has to be said about each maker of the core; one that is missing fails the types. */
type WordsOf<Core> = {
  readonly [Id in keyof Core as Id extends `${infer Name}Maker` ? Name : never]: {
    readonly name: string;
    readonly sentence: string;
    readonly settings: Core[Id] extends { settings: infer Settings }
      ? { readonly [Name in keyof Settings]: { readonly name: string; readonly sentence: string } }
      : never;
  };
};

const count = { name: 'Points', sentence: 'How many points there are.' };
const slope = { name: 'Slope', sentence: 'How much y gains for each 1 of x, before chance has its say.' };
const lift = { name: 'Height at 0', sentence: 'How high the true line is at x = 0.' };
const scatter = {
  name: 'Scatter',
  sentence: 'How far the points stray up and down: about two in three lie within this of the truth.',
};

export const makers: WordsOf<typeof core> = {
  noisyLine: {
    name: 'A line with noise',
    sentence: 'Points along a line, each with a little chance in y.',
    settings: { count, slope, lift, scatter },
  },
  outliers: {
    name: 'Outliers',
    sentence: 'A line with noise, and a few strays at its right end that pull the fit away.',
    settings: {
      count,
      slope,
      lift,
      scatter,
      strays: { name: 'Strays', sentence: 'How many of the points are strays.' },
      distance: {
        name: 'How far off',
        sentence: 'How far above the line the strays are; below it with a minus.',
      },
    },
  },
  twoGroups: {
    name: 'Two groups',
    sentence: 'Within each group y goes one way with x, over all it goes the other.',
    settings: {
      count,
      slope,
      offset: {
        name: 'Offset',
        sentence: 'How much higher the second group is than the first; lower with a minus.',
      },
      scatter,
    },
  },
  curve: {
    name: 'A curve',
    sentence: 'Points along a parabola, which no line can follow.',
    settings: {
      count,
      bend: { name: 'Bend', sentence: 'How sharply the curve bends: up with a plus, down with a minus.' },
      lift: { name: 'Height', sentence: 'How high the turning point of the curve is.' },
      scatter,
    },
  },
  collinear: {
    name: 'A collinear pair',
    sentence:
      'Here x hardly varies and lies far from 0, so w and b pull on the same rope: the bowl is a ravine.',
    settings: {
      count,
      middle: {
        name: 'Middle of x',
        sentence: 'Around which number x lies: the farther from 0, the narrower the ravine.',
      },
      spread: {
        name: 'Spread of x',
        sentence: 'How far x reaches from end to end: the less, the narrower the ravine.',
      },
      scatter,
    },
  },
};
