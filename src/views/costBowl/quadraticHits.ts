/**
 * Where a straight line meets the surface. Along origin + t·direction the height is linear in t and the quadratic's value is
 * quadratic in t, so the meeting points are the roots of one quadratic equation: no mesh is searched.
 */
import type { Pair, Vec3 } from './bowlSpace.ts';
import type { Ray } from './bowlView.ts';
import type { QuadraticSpace } from './quadraticSpace.ts';

interface Meeting {
  readonly t: number;
  readonly w: number;
  readonly b: number;
  /** How far from the middle of the disc; 1 is the rim. */
  readonly radius: number;
}

/** All points where the ray's line meets the quadratic, in the ray's order, beyond the rim too. */
export function meetings(space: QuadraticSpace, { origin, direction }: Ray): Meeting[] {
  const { a, b, c, at } = equation(space, origin, direction);
  const roots = solve(a, b, c);
  return roots.map((t) => meeting(space, at(t), t));
}

/** The points within the rim where a ray meets the surface, nearest first. */
export function hits(space: QuadraticSpace, ray: Ray): Meeting[] {
  return meetings(space, ray).filter(({ t, radius }) => t > 0 && radius <= 1);
}

/** The place on the surface under a pointer: the inside of the bowl if it is seen there, else the wall in front of it. */
export function pick(space: QuadraticSpace, ray: Ray): Pair | null {
  const found = hits(space, ray);
  const best = space.kind === 'basin' ? found.at(-1) : found[0];
  return best ? [best.w, best.b] : null;
}

/** While dragging: the place under the pointer that is nearest to where the ball was; beside the bowl, its nearest edge. */
export function follow(space: QuadraticSpace, ray: Ray, from: Pair): Pair {
  const [u, v] = space.toDisc(...from);
  const away = ({ w, b }: Meeting) => {
    const at = space.toDisc(w, b);
    return Math.hypot(at[0] - u, at[1] - v);
  };
  const best = hits(space, ray).sort((one, other) => away(one) - away(other))[0];
  if (best) return [best.w, best.b];
  const { a, b, at } = equation(space, ray.origin, ray.direction);
  const reached = meetings(space, ray).sort((one, other) => away(one) - away(other))[0];
  const [w, bb] = reached ? [reached.w, reached.b] : at(a === 0 ? 1 : -b / (2 * a));
  const [du, dv] = space.toDisc(w, bb);
  const shrink = 1 / Math.max(1, Math.hypot(du, dv));
  return space.fromDisc(du * shrink, dv * shrink);
}

/** Whether the surface stands between a point and the eye. */
export function isHidden(space: QuadraticSpace, p: Vec3, eye: Vec3): boolean {
  const direction: Vec3 = [eye[0] - p[0], eye[1] - p[1], eye[2] - p[2]];
  const { a, b, c, at } = equation(space, p, direction);
  for (const t of solve(a, b, c)) {
    if (t > 2e-3 && t < 1 && meeting(space, at(t), t).radius < 1) return true;
  }
  return false;
}

function equation(space: QuadraticSpace, origin: Vec3, direction: Vec3) {
  const [w0, b0, cost0] = space.toModel(origin);
  const rateW = direction[0] / space.scale[0];
  const rateCost = direction[1] / space.scale[1];
  const rateB = direction[2] / space.scale[2];
  const [hww, hwb, hbb] = space.surface.curvature;
  const [slopeW, slopeB] = space.surface.gradient([w0, b0]) as [number, number];
  return {
    a: 0.5 * (hww * rateW * rateW + 2 * hwb * rateW * rateB + hbb * rateB * rateB),
    b: slopeW * rateW + slopeB * rateB - rateCost,
    c: space.surface.value([w0, b0]) - cost0,
    at: (t: number): Pair => [w0 + rateW * t, b0 + rateB * t],
  };
}

function meeting(space: QuadraticSpace, [w, b]: Pair, t: number): Meeting {
  const [u, v] = space.toDisc(w, b);
  return { t, w, b, radius: Math.hypot(u, v) };
}

/** Real roots in order. The larger root is found without cancelling, the other from their product. */
function solve(a: number, b: number, c: number): number[] {
  const under = b * b - 4 * a * c;
  if (!(under >= 0)) return [];
  const q = -0.5 * (b + (b < 0 ? -1 : 1) * Math.sqrt(under));
  const roots = [q / a, c / q].filter(Number.isFinite);
  return roots.sort((one, other) => one - other);
}
