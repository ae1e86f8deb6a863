import { coefficients, type Quadratic } from '../../core/quadratic.ts';

/** A slope as the formula spells it: alongW·w + alongB·b + constant. */
export interface SlopeFormula {
  readonly alongW: number;
  readonly alongB: number;
  readonly constant: number;
}

/** The formulas of both slopes, from the cost's own coefficients: for the three days 42w + 14b − 60 and 14w + 6b − 22. */
export function slopeFormulas(surface: Quadratic): { w: SlopeFormula; b: SlopeFormula } {
  const [hww, hwb, hbb] = surface.curvature;
  // The constants are the slopes at (0, 0).
  const [, cw, cb] = coefficients(surface);
  return {
    w: { alongW: hww, alongB: hwb, constant: cw },
    b: { alongW: hwb, alongB: hbb, constant: cb },
  };
}
