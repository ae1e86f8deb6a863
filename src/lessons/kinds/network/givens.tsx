import type { ReactNode } from 'react';
import { networkGiven as words } from '#words/networkGiven.ts';
import { sumOrMean } from '#words/sumOrMean.ts';
import { teach } from '#words/teach.ts';
import { plain } from '../../../i18n/format.ts';
import '../../../run/kinds/network/asked/hands.ts';
import type { NetworkNow } from '../../../run/kinds/network/now.ts';
import type { StageLayout } from '../../lesson.ts';
import { weightsInWords } from './weightsInWords.ts';

/** The data's size and what goes in; the weights only where they were set by hand, for a fit's are what is asked for. */
export function givens({ controls = [] }: StageLayout, now: NetworkNow): readonly ReactNode[] {
  const { state, observed, stepsTaken } = now;
  const { inputs, intercept, fitted, band, learningRate } = state;
  // Where the size of the cost is what it is about.
  const minds = controls.some((control) => control === 'copies' || control === 'costKind');
  const weights = fitted ? [] : weightsInWords(now);
  return [
    words.size(plain(observed.length)),
    ...(state.copies > 1 ? [words.copies(plain(state.copies))] : []),
    words.inputs(inputs),
    ...(intercept ? [] : [words.noLift]),
    ...(weights.length > 0 ? [words.weights(weights)] : []),
    ...(band ? [words.band(band.feature, plain(band.range[0]), plain(band.range[1]))] : []),
    ...(state.leftovers ? [words.leftovers] : []),
    ...(minds ? [words.cost(sumOrMean.kinds[state.reduction])] : []),
    ...(state.settings['batchSize'] === undefined ? [] : [words.hands(plain(now.hands.size))]),
    ...(controls.includes('run') ? [teach.rate(plain(learningRate, 6))] : []),
    ...(stepsTaken > 0 ? [teach.steps(stepsTaken)] : []),
  ];
}
