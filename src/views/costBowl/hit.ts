import type { BowlSpace, Pair } from './bowlSpace.ts';
import type { Ray } from './bowlView.ts';

/** The place on the floor under a pointer, or null beside it. */
export function onFloor(space: BowlSpace, { origin, direction }: Ray): Pair | null {
  const t = -origin[1] / direction[1];
  if (!(t > 0)) return null;
  const [w, b] = space.toModel([origin[0] + t * direction[0], 0, origin[2] + t * direction[2]]);
  const inside = w >= space.w.min && w <= space.w.max && b >= space.b.min && b <= space.b.max;
  return inside ? [w, b] : null;
}
