/**
 * The surface's colors, by height: lightness rises evenly from dark (the bottom) to light (the rim), so that it reads the same
 * to every kind of color vision and in gray print. Even on the floor: each contour is one equal step of it.
 */
import { clamp } from '../core/clamp.ts';

export type Rgb = readonly [number, number, number];

export const RAMP: readonly Rgb[] = [
  [0x22, 0x12, 0x4a],
  [0x4c, 0x1d, 0x6a],
  [0x84, 0x2d, 0x6c],
  [0xb7, 0x4a, 0x5b],
  [0xdb, 0x79, 0x4a],
  [0xee, 0xae, 0x59],
  [0xf6, 0xdd, 0x9c],
];

/** The edge where the surface is cut. */
export const RIM: Rgb = [0x86, 0x66, 0x2a];

/** The color at 0 (bottom) to 1 (rim), with the light on it. */
export function rampColor(share: number, light = 1): Rgb {
  const at = clamp(share, 0, 1) * (RAMP.length - 1);
  const low = Math.min(RAMP.length - 2, Math.floor(at));
  const [from, to] = [RAMP[low] as Rgb, RAMP[low + 1] as Rgb];
  const mix = (i: 0 | 1 | 2) => Math.min(255, (from[i] + (to[i] - from[i]) * (at - low)) * light);
  return [mix(0), mix(1), mix(2)];
}

export const hex = (color: Rgb): string =>
  `#${color.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
