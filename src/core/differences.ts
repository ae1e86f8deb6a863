/**
 * Slopes without calculus: nudge, and see how far the value rises. Rise over run, (f(t + h) − f(t))/h, is off by about
 * ½h·f″; looking both ways, (f(t + h) − f(t − h))/2h, by about h²·f‴/6, which for a quadratic is nothing but
 * rounding. (Nocedal & Wright, *Numerical Optimization*, §8.1.)
 */
import type { Objective } from './objective.ts';

/**
 * Rise over run of f from `at` to `at + nudge`.
 * @throws when nudge is 0 or not finite
 */
export function riseOverRun(f: (t: number) => number, at: number, nudge: number): number {
  if (!Number.isFinite(nudge) || nudge === 0) throw new Error(`nudge must be finite and not 0, not ${nudge}`);
  return (f(at + nudge) - f(at)) / nudge;
}

/** The gradient by looking both ways along each parameter, with a nudge that balances rounding against curvature. */
export function centralGradient(objective: Objective, p: readonly number[]): number[] {
  return p.map((parameter, i) => {
    const nudge = Number.EPSILON ** (1 / 3) * Math.max(1, Math.abs(parameter));
    const right = parameter + nudge;
    const left = parameter - nudge;
    // The run that was really taken: parameter ± nudge may have been rounded.
    return (objective.value(p.with(i, right)) - objective.value(p.with(i, left))) / (right - left);
  });
}
