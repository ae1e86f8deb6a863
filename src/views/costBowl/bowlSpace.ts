/**
 * The bowl's one transform between the model (w, b, cost) and the drawing's world (x, y, z), and all that a drawing asks the surface in it.
 * x runs with w, y with the cost, and z against b, so that the bowl from above is the contour map: w to the right, b up.
 *
 * There are two makers: quadraticSpace.ts knows its surface by formula; a terrain, which is known by its values alone, has a space of
 * another kind (terrain/terrainSpace.ts), which only pages that show terrains load.
 */
import type { SurfaceKind } from '../../core/classify.ts';
import type { Ground } from '../../core/terrain.ts';
import type { BowlView, Ray } from './bowlView.ts';
import type { PaintingSource } from './painting.ts';

export type Vec3 = readonly [x: number, y: number, z: number];
export type Pair = readonly [number, number];

/** Half the floor's sides and the height of the rim, in world units: what makes a long valley read as a bowl. */
const HALF_W = 1.1;
const HALF_B = 1.1;
export const HEIGHT = 0.95;

export interface Axis {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
}

/** A line over the floor, [w, b] by [w, b]. A closed one says its first point again at its end. */
export interface Curve {
  readonly points: readonly Pair[];
  readonly closed: boolean;
}

export interface Patch {
  readonly fill: string;
  readonly d: string;
}

/** The surface in flat patches, for where no renderer draws it. */
export interface StillSurface {
  /** What is seen from above: the inside of a bowl. */
  readonly inner: readonly Patch[];
  /** What is seen from beneath, drawn over it like glass. */
  readonly outer: readonly Patch[];
}

export interface Transform {
  readonly w: Axis;
  readonly b: Axis;
  readonly cost: Axis;
  /** World units for one of w, of b (negative) and of the cost. */
  readonly scale: Vec3;
  toWorld(w: number, b: number, cost: number): Vec3;
  toModel(p: Vec3): Vec3;
}

export interface BowlSpace extends Transform {
  readonly surface: Ground;
  readonly kind: SurfaceKind | 'terrain';
  /** The middle of what is shown of the floor, [w, b]. */
  readonly center: Pair;
  /** The bottoms that are marked. */
  readonly bottoms: readonly Pair[];
  /** The point of the surface above [w, b]. */
  onSurface(w: number, b: number): Vec3;
  /** The surface's upper normal above [w, b], in world units. */
  normal(w: number, b: number): Vec3;
  /** How far up the ramp a cost is: 0 to 1. */
  rampShare(value: number): number;

  /** Whether the surface is shown above [w, b]. */
  contains(at: Pair): boolean;
  /** Where a ball at [w, b] is drawn: there, or on the nearest edge. */
  held(at: Pair): { readonly at: Pair; readonly out: boolean };
  /** At most 1 where the surface is shown, and growing with the distance from there. */
  beyond(at: Pair): number;
  /** The parts of a straight leg that lie on the surface, in points close enough to look curved. */
  legs(from: Pair, to: Pair): Vec3[][];

  /** The place on the surface under a pointer. */
  pick(ray: Ray): Pair | null;
  /** While dragging: the place under the pointer that is nearest to where the ball was; beside the surface, its nearest edge. */
  follow(ray: Ray, from: Pair): Pair;
  /** Whether the surface stands between a point and the eye. */
  isHidden(p: Vec3, eye: Vec3): boolean;

  /** The lines of equal cost, those that are drawn all the time. */
  contours(): readonly Curve[];
  /** The line of equal cost at some height, where it can be told. */
  contourAt(cost: number): readonly Curve[];
  /** What the surface covers of the floor. */
  shadow(): readonly Curve[];
  /** The edge of the surface, on which the eye sees that it is cut. */
  edge(): readonly { readonly points: readonly Vec3[]; readonly closed: boolean }[];
  /** Points that must be seen at zoom 1, beside the floor's corners. */
  outline(): readonly Vec3[];
  /** Points around all of the surface, whichever way it is seen. */
  hull(): readonly Vec3[];
  still(view: BowlView): StillSurface;
  /** What the renderer needs for it beside its own; a quadratic is its own. */
  readonly painting?: PaintingSource;
}

/** The transform between axes and the world's box. */
export function transformOf(w: Axis, b: Axis, cost: Axis): Transform {
  const scale: Vec3 = [
    (2 * HALF_W) / (w.max - w.min),
    HEIGHT / (cost.max - cost.min),
    (-2 * HALF_B) / (b.max - b.min),
  ];
  const midW = (w.min + w.max) / 2;
  const midB = (b.min + b.max) / 2;
  return {
    w,
    b,
    cost,
    scale,
    toWorld: (atW, atB, value) => [
      (atW - midW) * scale[0],
      (value - cost.min) * scale[1],
      (atB - midB) * scale[2],
    ],
    toModel: ([x, y, z]) => [midW + x / scale[0], midB + z / scale[2], cost.min + y / scale[1]],
  };
}
