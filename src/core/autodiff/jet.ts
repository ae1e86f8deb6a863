/**
 * Second-order automatic differentiation in two variables, forward: beside its value every number carries how fast it changes with w and b, and how fast
 * those change, so that one pass through a formula brings all six. A jet is six numbers in a row of an array: f, ∂w, ∂b, ∂ww, ∂wb, ∂bb. Nothing
 * is made anew while a formula is worked out: every intermediate result has its place in the array. (Griewank & Walther, *Evaluating
 * Derivatives*, chapter 13: Taylor polynomials of degree 2, passed on by the chain rule.)
 */
import type { OneOperation, Partials, TwoOperation } from './curvedOperations.ts';

export type Jets = Float64Array;

/** How many numbers a jet has. */
export const JET = 6;

/** A slope times what comes from inside. What does not move adds nothing, however steep: 0 · ∞ is 0 here. */
const times = (slope: number, inner: number): number => (slope === 0 || inner === 0 ? 0 : slope * inner);

/**
 * g(u) into the jet that begins at `to`, for u the jet at `from`.
 * (g∘u)' = g'·u', (g∘u)'' = g'·u'' + g''·u'·u'.
 */
export function passOne({ value, first, second }: OneOperation, jets: Jets, from: number, to: number): void {
  const u = jets[from] as number;
  const uw = jets[from + 1] as number;
  const ub = jets[from + 2] as number;
  const result = value(u);
  // Where there is no value there are no slopes either: the slope of log would have one left of 0.
  const slope = Number.isNaN(result) ? Number.NaN : first(u, result);
  const bend = Number.isNaN(result) ? Number.NaN : second(u, result, slope);
  jets[to] = result;
  jets[to + 1] = times(slope, uw);
  jets[to + 2] = times(slope, ub);
  jets[to + 3] = times(slope, jets[from + 3] as number) + times(bend, uw * uw);
  jets[to + 4] = times(slope, jets[from + 4] as number) + times(bend, uw * ub);
  jets[to + 5] = times(slope, jets[from + 5] as number) + times(bend, ub * ub);
}

const partials: Partials = new Float64Array(5);

/** Where a function of two takes its jets from, and where its own goes. */
export interface Places {
  readonly left: number;
  readonly right: number;
  readonly to: number;
}

/** g(u, v) into the jet that begins at `to`, for u the jet at `left` and v the jet at `right`. */
export function passTwo(operation: TwoOperation, jets: Jets, { left, right, to }: Places): void {
  const u = jets[left] as number;
  const v = jets[right] as number;
  const uw = jets[left + 1] as number;
  const ub = jets[left + 2] as number;
  const vw = jets[right + 1] as number;
  const vb = jets[right + 2] as number;
  const value = operation.value(u, v);
  if (Number.isNaN(value)) {
    jets.fill(Number.NaN, to, to + JET);
    return;
  }
  operation.partials(partials, u, v, value);
  const gu = partials[0] as number;
  const gv = partials[1] as number;
  const guu = partials[2] as number;
  const guv = partials[3] as number;
  const gvv = partials[4] as number;
  jets[to] = value;
  jets[to + 1] = times(gu, uw) + times(gv, vw);
  jets[to + 2] = times(gu, ub) + times(gv, vb);
  jets[to + 3] =
    times(gu, jets[left + 3] as number) +
    times(gv, jets[right + 3] as number) +
    (times(guu, uw * uw) + 2 * times(guv, uw * vw) + times(gvv, vw * vw));
  jets[to + 4] =
    times(gu, jets[left + 4] as number) +
    times(gv, jets[right + 4] as number) +
    (times(guu, uw * ub) + times(guv, uw * vb + ub * vw) + times(gvv, vw * vb));
  jets[to + 5] =
    times(gu, jets[left + 5] as number) +
    times(gv, jets[right + 5] as number) +
    (times(guu, ub * ub) + 2 * times(guv, ub * vb) + times(gvv, vb * vb));
}
