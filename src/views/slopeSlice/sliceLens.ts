/**
 * The magnifying glass over the nudge. It enlarges both directions alike, so angles stay true; measured from the ball
 * in differences, δcost = slope·δ + a·δ², so that nothing cancels however small the nudge is.
 */

import type { Slice } from './slice.ts';
import type { Point, Segment } from './sliceGeometry.ts';
import { arcPath, beamsBetween } from './sliceGeometry.ts';

export interface Lens {
  readonly shown: boolean;
  readonly center: Point;
  readonly radius: number;
  /** The piece of the picture that is enlarged. */
  readonly field: { readonly center: Point; readonly radius: number };
  readonly beams: string;
  readonly magnification: number;
  readonly arc: string;
  readonly tangent: Segment;
  readonly chord: Segment;
  /** Where the numbers of the legs stand. */
  readonly runAt: Point;
  readonly riseAt: Point;
  readonly triangle: { readonly ball: Point; readonly corner: Point; readonly nudged: Point };
}

export interface LensOptions {
  readonly slice: Slice;
  readonly ball: Point;
  /** Pixels for one unit along the axis and for one unit of cost. */
  readonly perUnit: number;
  readonly perCost: number;
  readonly center: Point;
  readonly radius: number;
}

/** A nudge that is narrower than this on the screen needs the glass. */
const NARROW = 26;
/** A weaker glass only hides what it stands on. */
const LEAST = 1.8;

export function lensOver({ slice, ball, perUnit, perCost, center, radius }: LensOptions): Lens {
  const { run, rise, slope, curve } = slice;
  const width = Math.abs(run) * perUnit;
  const height = Math.abs(rise) * perCost;
  // The triangle fills the glass as far as its longer side allows.
  const magnification = Math.max(
    1,
    Math.min((0.66 * radius) / width, (1.02 * radius) / Math.max(height, 1e-12)),
  );
  // The legs' numbers stand on the right: make room for them there.
  const middle: Point = [center[0] - 0.32 * radius, center[1]];
  const along = perUnit * magnification;
  const up = perCost * magnification;
  const to = (dt: number, dc: number): Point => [
    middle[0] + (dt - run / 2) * along,
    middle[1] - (dc - rise / 2) * up,
  ];
  const rises = (dt: number) => slope * dt + curve.a * dt * dt;
  const reach = (2.2 * radius) / along;
  const [from, until] = [run / 2 - reach, run / 2 + reach];
  const secant = slice.riseOverRun;
  /** Across the glass and not much further, however steep. */
  const line = (steep: number): Segment => {
    const half = reach / Math.max(1, Math.abs((steep * up) / along));
    return [to(run / 2 - half, steep * (run / 2 - half)), to(run / 2 + half, steep * (run / 2 + half))];
  };
  const field = {
    center: [ball[0] + (run / 2) * perUnit, ball[1] - (rise / 2) * perCost] as Point,
    radius: Math.max(radius / magnification, 8),
  };
  const [ball0, corner, nudged] = [to(0, 0), to(run, 0), to(run, rise)];
  const low = Math.abs(nudged[1] - corner[1]) < 44;
  return {
    shown: width < NARROW && magnification > LEAST && run !== 0,
    center,
    radius,
    field,
    beams: beamsBetween(field.center, field.radius, center, radius),
    magnification,
    arc: arcPath(
      to(from, rises(from)),
      to((from + until) / 2, controlRise(slope, curve.a, from, until)),
      to(until, rises(until)),
    ),
    tangent: line(slope),
    chord: line(secant),
    runAt: [(ball0[0] + corner[0]) / 2, ball0[1] + (rise < 0 || low ? -14 - (low ? 8 : 0) : 22)],
    // Where the triangle is too low for its number to stand beside the leg, it stands under all the lines.
    riseAt: low
      ? [corner[0], center[1] + 0.56 * radius]
      : [corner[0] + (run < 0 ? -10 : 10), (corner[1] + nudged[1]) / 2 + 5],
    triangle: { ball: ball0, corner, nudged },
  };
}

/** The height at which the tangents at both ends of an arc of slope·t + a·t² meet. */
function controlRise(slope: number, a: number, from: number, until: number): number {
  return slope * ((from + until) / 2) + a * from * until;
}
