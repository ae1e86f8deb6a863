/** What the letters of the typeset rules mean, in the order in which they are met. An underscore puts what follows it lower. */
import type * as core from '../../core/index.ts';

type Legend = readonly (readonly [letter: string, meaning: string])[];

/** A legend for each optimizer of the core; one that is missing fails the types. */
type OptimizerLegends<Core> = {
  readonly [Id in keyof Core as Core[Id] extends { settings: unknown; update: unknown } ? Id : never]: Legend;
};
/** And for each schedule. */
type ScheduleLegends<Core> = {
  readonly [Id in keyof Core as Id extends `${infer Name}Schedule` ? Name : never]: Legend;
};

const both = ['θ', 'w and b together'] as const;
const slopes = ['g', 'the slopes'] as const;
const rate = ['η', 'the learning rate'] as const;
const tiny = ['ε', 'epsilon, so that nothing is divided by 0'] as const;
const roll = [both, ['v', 'the step'], ['μ', 'the momentum'], rate, slopes] as const;
const then = ['η_t', 'the learning rate of step t'] as const;
const set = ['η_0', 'the one that is set'] as const;

const optimizer: OptimizerLegends<typeof core> = {
  gradientDescent: [both, rate, slopes],
  miniBatch: [both, rate, ['g_batch', 'the slopes of the examples that are asked']],
  momentum: roll,
  nesterov: [...roll, ['g(θ + μv)', 'the slopes where the last step would carry on to']],
  adaGrad: [both, ['s', 'the sum of all squared slopes so far'], slopes, rate, tiny],
  rmsProp: [both, ['s', 'the running mean of the squared slopes'], ['ρ', 'the decay'], slopes, rate, tiny],
  adam: [
    both,
    ['m', 'the running mean of the slopes'],
    ['v', 'that of the squared slopes'],
    ['β_1', 'beta 1'],
    ['β_2', 'beta 2'],
    slopes,
    ['t', 'the number of the step'],
    rate,
    tiny,
  ],
  newton: [both, ['η', 'the step'], ['H', 'the curvatures'], slopes],
  closedForm: [both, ['X', 'a row for each example, its x and a 1'], ['y', 'what was observed']],
};

const schedule: ScheduleLegends<typeof core> = {
  constant: [then, set],
  step: [then, set, ['γ', 'the cut'], ['k', 'the steps between cuts']],
  inverseTime: [then, set, ['k', 'the steps until half of it is left']],
  cosine: [then, set, ['η_min', 'the floor'], ['T', 'the steps that the glide takes']],
};

export const rules = {
  legend: { optimizer, schedule },
  /** Between two letters of a legend. */
  separator: '; ',
};
