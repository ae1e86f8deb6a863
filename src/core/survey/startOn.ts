/** Where a run may start on a surface that nobody has looked at yet, and how fast it may go from there without a jolt. */
import type { Minimum } from '../surfaces/surface.ts';
import type { CurvedObjective } from './floorNear.ts';
import { quantile, type Samples, sampleAt } from './samples.ts';

/** Samples to each side between places that are looked at, and how much of the edge is left out. */
const STRIDE = 5;

/**
 * A place that is higher than most of the window without being near its edge, and where it is steep enough to get going; null where nothing in
 * the window has both a height and a slope.
 */
export function startOn(objective: CurvedObjective, samples: Samples): Minimum['at'] | null {
  const { across, values, sorted } = samples;
  const wanted = quantile(sorted, 0.6);
  const scale = quantile(sorted, 0.9) - quantile(sorted, 0.1) || 1;
  let best: Minimum['at'] | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let row = STRIDE; row < across - STRIDE; row += STRIDE) {
    for (let column = STRIDE; column < across - STRIDE; column += STRIDE) {
      const at = sampleAt(samples, column, row);
      const slope = Math.hypot(...objective.gradient(at));
      if (!Number.isFinite(slope) || !Number.isFinite(values[row * across + column])) continue;
      // On level ground nothing would happen.
      const amiss =
        Math.abs((values[row * across + column] as number) - wanted) / scale + (slope === 0 ? 1e9 : 0);
      if (amiss < least) [best, least] = [at, amiss];
    }
  }
  return best;
}

/**
 * A learning rate, 1, 2 or 5 with zeros: half of what the largest curvature there and at the bottoms allows (it has to stay under 2 over the curvature),
 * and with a first step of a tenth of the window at most.
 */
export function learningRateOn(
  objective: CurvedObjective,
  start: Minimum['at'],
  { bottoms, span }: { readonly bottoms: readonly Minimum[]; readonly span: number },
): number {
  const slope = Math.hypot(...objective.gradient(start));
  const curvature = [start, ...bottoms.map(({ at }) => at)]
    .map((at) => objective.hessian(at).flat())
    .map(([ww = 0, wb = 0, , bb = 0]) => Math.abs((ww + bb) / 2) + Math.hypot((ww - bb) / 2, wb))
    .filter(Number.isFinite);
  const rate = Math.min(0.5 / Math.max(1e-3, ...curvature), (0.1 * span) / Math.max(slope, 1e-3), 1);
  const digit = 10 ** Math.floor(Math.log10(Math.max(rate, 1e-300)));
  const short = [5, 2, 1].find((times) => times * digit <= rate * (1 + 1e-12)) ?? 1;
  return Number((short * digit).toPrecision(1));
}
