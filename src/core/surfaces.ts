/**
 * Three shapes that are level at the same place: a basin, the basin turned over, and a saddle, which is a basin one way and a
 * peak the other. "The slopes are 0" holds at the middle of all three; the curvatures tell them apart.
 */
import { quadratic } from './quadratic.ts';

const parts = { center: [0, 0], slope: [0, 0] } as const;

export const basin = quadratic({ ...parts, base: 1, curvature: [2, 0, 2] });
export const peak = quadratic({ ...parts, base: 9, curvature: [-2, 0, -2] });
export const saddle = quadratic({ ...parts, base: 5, curvature: [2, 0, -2] });
