/**
 * Slopes without calculus, at a nudge ε that whoever asks chooses: (J(w + ε) − J(w − ε))/2ε along each weight, off by ε²·J‴/6 on one side and by rounding, about J·2⁻⁵³/ε, on the other, so that the error over ε
 * is a V on log axes. One-sided, (J(w + ε) − J(w))/ε, it is off by ½ε·J″. (Nocedal & Wright, *Numerical Optimization*, §8.1.) With a nudge chosen for you: `centralGradient`.
 */
import type { Objective } from '../objective.ts';

export type Sides = 'both' | 'one';

export interface NumericalGradient {
  readonly slopes: readonly number[];
  /** How often the cost was worked out: twice a weight, or, from one side, once a weight and once more. */
  readonly evaluations: number;
}

/**
 * The slope along each parameter, by nudging it.
 * @throws when the nudge is not above 0, or not finite
 */
export function numericalGradient(
  { value }: Pick<Objective, 'value'>,
  p: readonly number[],
  { nudge, sides = 'both' }: { readonly nudge: number; readonly sides?: Sides },
): NumericalGradient {
  if (!(nudge > 0 && Number.isFinite(nudge)))
    throw new Error(`the nudge must be above 0 and finite, not ${nudge}`);
  const here = sides === 'one' ? value(p) : null;
  const slopes = p.map((parameter, i) => {
    const right = value(p.with(i, parameter + nudge));
    return here === null
      ? (right - value(p.with(i, parameter - nudge))) / (2 * nudge)
      : (right - here) / nudge;
  });
  return { slopes, evaluations: here === null ? 2 * p.length : p.length + 1 };
}

/** What an error is divided by: the length of the exact slopes, as is usual, or that of the sum of both, which makes it half as large. */
export type ErrorMeasure = 'ofSlopes' | 'ofSum';

/** |a − b|/|b|, with a the numerical and b the exact slopes, all weights together; or |a − b|/|a + b|. 0 where both are 0. */
export function relativeError(
  numerical: readonly number[],
  exact: readonly number[],
  measure: ErrorMeasure = 'ofSlopes',
): number {
  const off = Math.hypot(...exact.map((slope, i) => (numerical[i] as number) - slope));
  if (off === 0) return 0;
  return (
    off /
    Math.hypot(...exact.map((slope, i) => (measure === 'ofSum' ? slope + (numerical[i] as number) : slope)))
  );
}
