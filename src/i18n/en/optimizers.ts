/** Words of the ways down: a name, a sentence, and a sentence for each setting. They are offered in this order. */
import type * as core from '../../core/index.ts';

/** What has to be said about each optimizer of the core; one that is missing fails the types. */
type WordsOf<Core> = {
  readonly [Id in keyof Core as Core[Id] extends { settings: unknown; update: unknown } ? Id : never]: {
    readonly name: string;
    readonly sentence: string;
    readonly settings: Core[Id] extends { settings: infer Settings }
      ? { readonly [Name in keyof Settings]: { readonly name: string; readonly sentence: string } }
      : never;
  };
};

const learningRate = {
  name: 'Learning rate',
  sentence: 'How far to go for each unit of slope: too small crawls, too large climbs out.',
};

const epsilon = {
  name: 'Epsilon',
  sentence: 'A little something added below the line, so that nothing is ever divided by 0.',
};

export const optimizers: WordsOf<typeof core> = {
  gradientDescent: {
    name: 'Gradient descent',
    sentence: 'Look which way is up, and step the other way.',
    settings: { learningRate },
  },
  miniBatch: {
    name: 'Mini-batch descent',
    sentence: 'Ask a few examples at a time which way is up: cheaper steps, and a less steady path.',
    settings: {
      learningRate,
      batchSize: {
        name: 'Batch size',
        sentence:
          'How many examples each step asks: one is quick and unsteady, all of them is plain descent.',
      },
      seed: {
        name: 'Seed',
        sentence:
          'The same number deals the examples out in the same order; another number shuffles them anew.',
      },
    },
  },
  momentum: {
    name: 'Momentum',
    sentence: 'A heavy ball: each step keeps a part of the last one, so it gathers speed along a valley.',
    settings: {
      learningRate,
      momentum: {
        name: 'Momentum',
        sentence: 'How much of the last step is kept: 0 is plain descent, near 1 hardly ever stops rolling.',
      },
    },
  },
  nesterov: {
    name: 'Nesterov momentum',
    sentence:
      'A ball that looks ahead: it asks for the slopes where it is about to roll, and brakes in time.',
    settings: {
      learningRate,
      momentum: {
        name: 'Momentum',
        sentence: 'How much of the last step is kept, and how far ahead it looks.',
      },
    },
  },
  adaGrad: {
    name: 'AdaGrad',
    sentence: 'Each parameter has a learning rate of its own, which shrinks with all the slopes it has seen.',
    settings: {
      learningRate: {
        name: 'Learning rate',
        sentence: 'The length of the first step along each parameter; later ones are shorter.',
      },
      epsilon,
    },
  },
  rmsProp: {
    name: 'RMSProp',
    sentence: 'As AdaGrad, but it forgets old slopes, so it does not tire.',
    settings: {
      learningRate: {
        name: 'Learning rate',
        sentence: 'About how far each parameter moves a step, however steep it is.',
      },
      decay: {
        name: 'Decay',
        sentence: 'How much of the old squared slopes is kept: near 1 remembers long.',
      },
      epsilon,
    },
  },
  adam: {
    name: 'Adam',
    sentence: 'Momentum and RMSProp together, with a fair start for both.',
    settings: {
      learningRate: {
        name: 'Learning rate',
        sentence: 'About how far each parameter moves a step while the slopes agree.',
      },
      beta1: {
        name: 'Beta 1',
        sentence: 'How much of the old slopes is kept: the momentum.',
      },
      beta2: {
        name: 'Beta 2',
        sentence: 'How much of the old squared slopes is kept: the measure of what is steep.',
      },
      epsilon,
    },
  },
  newton: {
    name: 'Newton’s method',
    sentence: 'Uses the curvatures too, and goes where a bowl curved like this would be level.',
    settings: {
      learningRate: {
        name: 'Step',
        sentence: 'Which part of the way to that level place to go: 1 goes all the way.',
      },
    },
  },
  closedForm: {
    name: 'Jump to the bottom',
    sentence: 'For a line there is a formula for the bottom, so no step has to be taken.',
    settings: {},
  },
};
