/** The cost of a stage reduced in another way, where the ball stands: how long its slope is, and which learning rates it bears. */
import type { Reduction } from '../../../core/reduction.ts';
import { modelOf } from './model.ts';
import type { NetworkNow } from './now.ts';
import { spectrumOf } from './spectrum.ts';
import { MOST_COPIES } from './state.ts';

export interface Reduced {
  readonly slope: number;
  readonly edge: number;
}

export function reducedAs({ state, parameters }: NetworkNow, reduction: Reduction): Reduced {
  const model = modelOf({ ...state, reduction });
  return {
    slope: Math.hypot(...model.objective.gradient(parameters)),
    edge: spectrumOf(model, parameters).edge,
  };
}

/** The sum, or the mean, with a half in front where the stage's own cost has one. */
export function besides({ state: { reduction } }: NetworkNow): readonly [sum: Reduction, mean: Reduction] {
  return reduction.startsWith('half') ? ['halfSum', 'halfMean'] : ['sum', 'mean'];
}

/** What both can be measured against, however many copies there are: the steepest that the sum is at the start, and the edge of the mean. */
export function farthest({ state, run }: NetworkNow, [sum, mean]: readonly [Reduction, Reduction]): Reduced {
  const once = modelOf({ ...state, copies: 1, reduction: sum });
  const { parameters } = run.at(0);
  return {
    slope: MOST_COPIES * Math.hypot(...once.objective.gradient(parameters)),
    edge: spectrumOf(modelOf({ ...state, reduction: mean }), parameters).edge,
  };
}
