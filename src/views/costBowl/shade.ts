/** One light for the drawing and the renderer, so that they look alike. */
import type { Transform, Vec3 } from './bowlSpace.ts';
import { type BowlView, dot } from './bowlView.ts';

/** How bright a patch is: soft light from over the viewer's left shoulder, never quite dark. */
export const LIGHT = { ambient: 0.66, strength: 0.42, side: -0.45, up: 0.85, toward: 0.35 } as const;

/** How much of the wall in front is seen: the inside shows through it as through tinted glass. */
export const GLASS = 0.34;

/** Toward the light: above, and over the viewer's left shoulder. */
export function lightOf({ camera, toward }: BowlView): Vec3 {
  const { side, up, toward: front } = LIGHT;
  return unit([
    side * Math.cos(camera.azimuth) + front * toward[0],
    up + front * toward[1],
    -side * Math.sin(camera.azimuth) + front * toward[2],
  ]);
}

/** The upper normal of a surface with these slopes, in world units. */
export function normalOf({ scale }: Transform, slopeW: number, slopeB: number): Vec3 {
  return unit([(-slopeW * scale[1]) / scale[0], 1, (-slopeB * scale[1]) / scale[2]]);
}

/** How bright a patch is, seen from above (1) or from beneath (−1). */
export function brightness(normal: Vec3, light: Vec3, face: 1 | -1): number {
  return LIGHT.ambient + LIGHT.strength * (0.5 + 0.5 * face * dot(normal, light));
}

function unit([x, y, z]: Vec3): Vec3 {
  const length = Math.hypot(x, y, z) || 1;
  return [x / length, y / length, z / length];
}
