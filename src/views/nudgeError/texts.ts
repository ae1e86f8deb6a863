import { plain, scientific } from '../../i18n/format.ts';

/** The nudges that hands may choose. */
export const [SMALLEST, LARGEST] = [1e-15, 1];

/** Two digits that count are enough for a nudge. */
export const rounded = (epsilon: number): number =>
  Number(Math.min(LARGEST, Math.max(SMALLEST, epsilon)).toPrecision(2));

/** A small number with two digits that count. */
export const errorText = (error: number): string =>
  error !== 0 && error < 0.001 ? scientific(error, 1) : plain(Number(error.toPrecision(2)), 6);

export const epsilonText = (epsilon: number): string =>
  epsilon < 0.001 ? scientific(epsilon, 1).replace(/^1(\.0)? × /, '') : plain(epsilon, 4);
