/** The end of a network, where its last scores become a loss: the last activation and the loss, as one where the loss knows a way that loses no digits. */
import type { Problem } from '../problem.ts';
import type { Activation } from './activations/activation.ts';
import { activationOf, lossesAtHand, lossOf } from './atHand.ts';
import type { Head } from './losses/loss.ts';
import type { LossName } from './losses.ts';
import { type NetworkShape, shown } from './shape.ts';

/** What is wrong with a loss after the last layer of a sound shape, or null. */
export function problemWithLoss({ activations }: NetworkShape, name: LossName): Problem | null {
  if (!lossesAtHand.has(name)) {
    return {
      kind: 'badShape',
      message: `There is no loss ${shown(name)}; there are ${[...lossesAtHand.keys()].join(', ')}.`,
    };
  }
  const { ofValues, ofScores = {} } = lossOf(name);
  const last = activations.at(-1) as string;
  if (ofValues || Object.hasOwn(ofScores, last)) return null;
  const allowed = Object.keys(ofScores).join(' or ');
  const message = `Layer ${activations.length}, the last, has the activation '${last}'; the loss ${name} needs ${allowed} there.`;
  return { kind: 'badShape', message };
}

/** What is wrong with targets, row by row and finite, for a loss that goes with the last layer; or null. */
export function problemWithLabels(
  { sizes, activations }: NetworkShape,
  name: LossName,
  targets: Float64Array,
): Problem | null {
  const loss = lossOf(name);
  const width = sizes.at(-1) as number;
  for (let row = 0; loss.refuses && row * width < targets.length; row++) {
    const labels = targets.subarray(row * width, (row + 1) * width);
    const refused = loss.refuses(labels, activations.at(-1) as string);
    if (!refused) continue;
    const { place, asked } = refused;
    const total = labels.reduce((sum, label) => sum + label, 0);
    const has = place === null ? `adds up to ${total}` : `has ${labels[place]} in column ${place + 1}`;
    return { kind: 'badLabel', message: `Row ${row + 1} of targets ${has}; ${asked}.`, observation: row };
  }
  return null;
}

/** From scores to the loss, whose values it writes as well, and back to the slopes along the scores. */
export function headOf({ activations }: NetworkShape, name: LossName): Head {
  const { ofValues, ofScores } = lossOf(name);
  const last = activations.at(-1) as string;
  return ofScores?.[last] ?? through(activationOf(last), ofValues as Head);
}

function through(activation: Activation, loss: Head): Head {
  // Where values are the scores, so are their curvatures.
  const { curvature } = loss;
  const known = activation.id === 'identity' && curvature ? { curvature } : {};
  return {
    ...known,
    total(block, targets) {
      activation.forward(block);
      return loss.total(block, targets);
    },
    slopes(block, targets) {
      loss.slopes(block, targets);
      activation.backward(block);
    },
  };
}
