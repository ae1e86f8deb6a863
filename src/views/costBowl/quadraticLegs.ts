/** Where straight legs, and a ball, stay within the rim of a quadratic. */
import { clamp } from '../../core/clamp.ts';
import type { Pair, Vec3 } from './bowlSpace.ts';
import type { QuadraticSpace } from './quadraticSpace.ts';

/** The part of a straight leg within the rim, as two shares of it, or null. */
export function withinRim(space: QuadraticSpace, from: Pair, to: Pair): Pair | null {
  const [u, v] = space.toDisc(...from);
  const [toU, toV] = space.toDisc(...to);
  const [du, dv] = [toU - u, toV - v];
  const a = du * du + dv * dv;
  const c = u * u + v * v - 1;
  if (!Number.isFinite(a) || !Number.isFinite(c)) return null;
  if (a === 0) return c <= 1e-9 ? [0, 1] : null;
  const half = u * du + v * dv;
  const under = half * half - a * c;
  if (under < 0) return null;
  const root = Math.sqrt(under);
  const [start, end] = [Math.max(0, (-half - root) / a), Math.min(1, (-half + root) / a)];
  return start < end ? [start, end] : null;
}

/** Points along a leg, on the surface, close enough to look curved. */
export function legs(space: QuadraticSpace, from: Pair, to: Pair): Vec3[][] {
  const part = withinRim(space, from, to);
  if (!part) return [];
  const [u, v] = space.toDisc(...from);
  const [toU, toV] = space.toDisc(...to);
  const length = Math.hypot(toU - u, toV - v) * (part[1] - part[0]);
  const count = clamp(Math.ceil(length * 16), 2, 24);
  const leg = Array.from({ length: count + 1 }, (_, i) => {
    const s = part[0] + ((part[1] - part[0]) * i) / count;
    return space.onSurface(from[0] + (to[0] - from[0]) * s, from[1] + (to[1] - from[1]) * s);
  });
  return [leg];
}

/** Beyond the rim a ball is drawn on it, in the same direction. */
export function heldWithin(space: QuadraticSpace, at: Pair): { at: Pair; out: boolean } {
  const [u, v] = space.toDisc(...at);
  const radius = Math.hypot(u, v);
  if (radius <= 1.0005) return { at, out: false };
  // Runs that climb out reach 1e150 and more: scale before squaring.
  const size = Math.max(Math.abs(u), Math.abs(v));
  const [x, y] = Number.isFinite(size) ? [u / size, v / size] : [Math.sign(u) || 0, Math.sign(v) || 0];
  const length = Math.hypot(x, y) || 1;
  return { at: space.fromDisc(x / length, y / length), out: true };
}
