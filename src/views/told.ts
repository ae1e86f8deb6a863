import { untold } from '#words/untold.ts';
import type { TimedState } from '../run/stage/facets.ts';
import type { Quantity } from '../run/stage/quantities.ts';

interface Asking {
  readonly state: Pick<TimedState, 'asked'>;
}

/** Whether the step's open question would be given away by writing a quantity. */
export const isAsked = ({ state: { asked } }: Asking, quantity: Quantity): boolean =>
  asked.includes(quantity) || (quantity === 'square' && asked.includes('residual'));

/** A quantity as it is written, or a question mark while the question is open. Every figure, strip and card writes the quantities of `run/stage/quantities.ts` through this. */
export const told = (now: Asking, quantity: Quantity, text: string): string =>
  isAsked(now, quantity) ? untold.shown : text;

/** The same in a sentence that is heard. */
export const said = (now: Asking, quantity: Quantity, text: string): string =>
  isAsked(now, quantity) ? untold.said : text;

/** The slope along the first or the second axis of a floor. */
export const SLOPES = ['slopeW', 'slopeB'] as const;
