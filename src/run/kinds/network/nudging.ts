/** Slopes by nudging, beside those of backpropagation, with or without a planted mistake. */
import { numericalGradient, relativeError, type Sides } from '../../../core/network/numericalGradient.ts';
import { withMistake } from '../../../core/network/plantedMistake.ts';
import { kept } from '../../kept.ts';
import type { Nudging } from '../../stage/facets.ts';
import type { Model } from './model.ts';
import type { NetworkState } from './state.ts';

/** Nudges from 1 down to the last digits of a number, eight a decade. */
const EPSILONS = Array.from({ length: 15 * 8 + 1 }, (_, k) => 10 ** (-k / 8));

const sweepOf = kept((model: Model, at: readonly number[], sides: Sides) => {
  const exact = model.objective.gradient(at);
  const errors = EPSILONS.map((nudge) =>
    relativeError(numericalGradient(model.objective, at, { nudge, sides }).slopes, exact),
  );
  const best = errors.indexOf(Math.min(...errors));
  return {
    sweep: { epsilons: EPSILONS, errors },
    best: { epsilon: EPSILONS[best] as number, error: errors[best] as number },
  };
}, 4);

type Asked = Pick<NetworkState, 'epsilon' | 'sides' | 'planted' | 'accused' | 'sweepShown'>;

export function nudgingOf(model: Model, at: readonly number[], state: Asked): Nudging['nudging'] {
  const { epsilon, sides, planted, accused, sweepShown } = state;
  const { objective, names } = model;
  const hasMistake = planted !== null && planted.weight < at.length;
  const exact = objective.gradient(at);
  const given = hasMistake ? withMistake(objective, planted).gradient(at) : exact;
  const { slopes, evaluations } = numericalGradient(objective, at, { nudge: epsilon, sides });
  return {
    ...{ epsilon, sides, evaluations, accused },
    slopes: slopes.map((nudged, parameter) => {
      const slope = given[parameter] as number;
      const off = Math.abs(nudged - slope);
      return {
        ...{ parameter, name: names[parameter] as string, given: slope, nudged },
        error: off === 0 ? 0 : off / Math.max(Math.abs(nudged), Math.abs(slope)),
      };
    }),
    error: relativeError(slopes, exact),
    get sweep() {
      return sweepShown ? sweepOf(model, at, sides).sweep : null;
    },
    get best() {
      return sweepOf(model, at, sides).best;
    },
    isFound: hasMistake && accused === planted.weight,
    isSought: hasMistake,
  };
}
