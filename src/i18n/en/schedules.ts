/** Words of the learning-rate schedules. They are offered in this order. */
import type * as core from '../../core/index.ts';

/** What has to be said about each schedule of the core; one that is missing fails the types. */
type WordsOf<Core> = {
  readonly [Id in keyof Core as Id extends `${infer Name}Schedule` ? Name : never]: {
    readonly name: string;
    readonly sentence: string;
    readonly settings: Core[Id] extends { settings: infer Settings }
      ? { readonly [Name in keyof Settings]: { readonly name: string; readonly sentence: string } }
      : never;
  };
};

export const schedules: WordsOf<typeof core> = {
  constant: {
    name: 'Constant',
    sentence: 'The learning rate stays as it is set.',
    settings: {},
  },
  step: {
    name: 'Steps down',
    sentence: 'Every so many steps the learning rate is cut.',
    settings: {
      every: { name: 'Cut every', sentence: 'How many steps are taken before each cut.' },
      factor: { name: 'Cut to', sentence: 'What the learning rate is multiplied by: 0.5 halves it.' },
    },
  },
  inverseTime: {
    name: 'One over time',
    sentence: 'The learning rate falls quickly at first and ever more slowly: to a half, a third, a quarter.',
    settings: {
      halvedAfter: {
        name: 'Halved after',
        sentence: 'After how many steps half of the learning rate is left; after twice as many, a third.',
      },
    },
  },
  cosine: {
    name: 'Cosine',
    sentence: 'The learning rate glides down along half a wave, slowly at both ends.',
    settings: {
      over: { name: 'Steps', sentence: 'How many steps the glide takes; then it stays at the floor.' },
      floor: { name: 'Floor', sentence: 'Which part of the learning rate is left at the end.' },
    },
  },
};
