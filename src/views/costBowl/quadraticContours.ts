/**
 * The lines of equal cost, as curves on the unit disc. On the disc a basin's contours are circles and a saddle's hyperbolas, both
 * evenly spaced: level k of n lies where the square root of the cost's share is k/n, as `contourLevels` spaces them.
 */
import type { SurfaceKind } from '../../core/classify.ts';
import type { Pair } from './bowlSpace.ts';
import type { QuadraticSpace } from './quadraticSpace.ts';

/** How many contours there are up to the rim. */
export const CONTOURS = 8;

/** A line on the disc. */
export interface DiscLine {
  readonly points: readonly Pair[];
  readonly closed: boolean;
}

/** The level curve a share of the way to the rim. */
export function contourAt(kind: SurfaceKind, share: number, segments = 44): DiscLine[] {
  const sweep = (count: number, at: (s: number) => Pair) =>
    Array.from({ length: count + 1 }, (_, i) => at(i / count));
  if (kind === 'basin' || kind === 'peak') {
    const points = sweep(segments, (s) => {
      const angle = 2 * Math.PI * s;
      return [share * Math.cos(angle), share * Math.sin(angle)];
    });
    return [{ points, closed: true }];
  }
  if (kind === 'saddle') {
    const reach = Math.sqrt(Math.max(0, (1 - share * share) / 2));
    const branches = [1, -1].flatMap((side) => [
      sweep(16, (s) => cross(side, share, reach * (2 * s - 1))),
      sweep(16, (s) => swap(cross(side, share, reach * (2 * s - 1)))),
    ]);
    return branches.map((points) => ({ points, closed: false }));
  }
  const reach = Math.sqrt(Math.max(0, 1 - share * share));
  return [1, -1].map((side) => ({
    points: sweep(1, (s) => [side * share, reach * (2 * s - 1)]),
    closed: false,
  }));
}

const cross = (side: number, share: number, along: number): Pair => [side * Math.hypot(share, along), along];
const swap = ([u, v]: Pair): Pair => [v, u];

export function contours(kind: SurfaceKind): DiscLine[] {
  return Array.from({ length: CONTOURS }, (_, i) => contourAt(kind, (i + 1) / CONTOURS)).flat();
}

/** Where on the ramp the middle of a shape lies, and how far its cost reaches above and below it. */
export function rampSpan({
  kind,
  cost,
  middle,
}: Pick<QuadraticSpace, 'kind' | 'cost' | 'middle'>): readonly [start: number, above: number, below: number] {
  const start = kind === 'peak' ? 1 : kind === 'saddle' ? 0.5 : 0;
  return [start, Math.max(cost.max - middle, 1e-12), Math.max(middle - cost.min, 1e-12)];
}

/** How far up the ramp a cost is. In a basin that is the square root of its share of the rim: even on the floor. */
export function rampShare(space: QuadraticSpace, value: number): number {
  const [start, above, below] = rampSpan(space);
  const over = value - space.middle;
  return over >= 0 ? start + (1 - start) * Math.sqrt(over / above) : start - start * Math.sqrt(-over / below);
}
