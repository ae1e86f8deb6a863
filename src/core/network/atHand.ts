/**
 * The activations and losses that are at hand, by name. What linear models and their squares need always is; others come with what names them: all with the lists (`activations.ts`,
 * `losses.ts`), which the core's index has, and with a lesson those that it names (build/namedFiles.ts).
 */
import type { Activation } from './activations/activation.ts';
import identity from './activations/identity.ts';
import halfSquared from './losses/halfSquared.ts';
import type { Loss } from './losses/loss.ts';
import squared from './losses/squared.ts';

export const activationsAtHand = new Map<string, Activation>([['identity', identity]]);
export const lossesAtHand = new Map<string, Loss>([squared, halfSquared].map((one) => [one.id, one]));

export function bringActivations(activations: Iterable<Activation>): void {
  for (const one of activations) activationsAtHand.set(one.id, one);
}
export function bringLosses(losses: Iterable<Loss>): void {
  for (const one of losses) lossesAtHand.set(one.id, one);
}

/** The activation of this name, of a shape that was found sound. */
export const activationOf = (name: string): Activation => activationsAtHand.get(name) as Activation;

/** The loss of this name, of options that were found sound. */
export const lossOf = (name: string): Loss => lossesAtHand.get(name) as Loss;
