/** Words of the surfaces that are no line’s cost. They are offered in this order. */
import type * as core from '../../core/index.ts';

/** A name and a sentence for each surface of the core; one that is missing fails the types. */
type WordsOf<Core> = {
  readonly [Id in keyof Core as Id extends `${infer Name}Surface` ? Name : never]: {
    readonly name: string;
    readonly sentence: string;
  };
};

export const surfaces: WordsOf<typeof core> = {
  saddle: {
    name: 'Saddle',
    sentence: 'Down one way and up the other: level in the middle, and no bottom there.',
  },
  peak: { name: 'Peak', sentence: 'A bowl turned over: every way from the middle is down, for ever.' },
  twoBasins: {
    name: 'Two basins',
    sentence: 'Two bottoms, one deeper: which one you reach depends on where you start.',
  },
  rosenbrock: {
    name: 'Rosenbrock’s valley',
    sentence: 'A bent valley with steep walls: easy to get into, and a long way along its floor.',
  },
  himmelblau: { name: 'Himmelblau’s four', sentence: 'Four bottoms, all equally deep.' },
  beale: { name: 'Beale’s plain', sentence: 'Nearly flat in the middle, steep at the corners, one bottom.' },
  sixHumpCamel: {
    name: 'Six-hump camel',
    sentence: 'Six bottoms in three pairs; only one pair is the lowest.',
  },
};
