/**
 * The surface from above, as paths. A bowl's contours are ellipses, drawn as four cubic curves that any stretching of the
 * axes carries along exactly. A saddle's, and a valley's, are found on a grid (marching squares).
 */

import { classify } from '../../core/classify.ts';
import { contourLevels, type Ellipse, ellipseAt } from '../../core/levels.ts';
import type { Quadratic } from '../../core/quadratic.ts';
import { type Point, px } from '../axes/frame.ts';
import { rimOf } from '../axes/slopeArrows.ts';
import { hex, rampColor } from '../ramp.ts';
import type { Scale } from '../scale.ts';
import { marchingSquares } from './marchingSquares.ts';

export interface Contour {
  readonly level: number;
  /** As it is written, where that goes by the levels beside it. */
  readonly text?: string;
  /** What is painted, over the layers before it. */
  readonly area: string;
  readonly line: string;
  readonly fill: string;
}

interface ContourOptions {
  readonly surface: Quadratic;
  readonly rim: number;
  readonly count: number;
  readonly x: Scale;
  readonly y: Scale;
}

/** `count` layers in the order in which they are painted. */
export function contoursOf({ surface, rim, count, x, y }: ContourOptions): Contour[] {
  const kind = classify(surface);
  const edge = rimOf(surface, rim);
  const isTrough = kind === 'valley' && surface.slope[0] === 0 && surface.slope[1] === 0;
  if (kind === 'basin' || kind === 'peak' || isTrough) {
    return contourLevels(surface, edge, count)
      .map((level, i) => {
        const ellipse = ellipseAt(surface, level);
        const d = ellipse ? ellipsePath(ellipse, x, y) : isTrough ? troughPath(surface, level, x, y) : '';
        const share = (i + 0.5) / count;
        return { level, area: d, line: d, fill: hex(rampColor(kind === 'peak' ? 1 - share : share)) };
      })
      .reverse();
  }
  const [low, high] = kind === 'valley' ? [surface.base, edge] : extremes(surface, x, y);
  return Array.from({ length: count }, (_, i) => {
    // The walls of a valley rise as a bowl's do.
    const level = low + (high - low) * (kind === 'valley' ? (i / count) ** 2 : i / count);
    const { area, line } = marchingSquares((w, b) => surface.value([w, b]), level, x, y);
    return { level, area, line, fill: hex(rampColor((i + 0.5) / count)) };
  });
}

/** Longer than any map, in view units. */
const ENDLESS = 20_000;

/** Of a window as wide as numbers get two neighbors in it are at one place, so it is asked for its ends. */
const pixelsAUnit = ({ domain, range }: Scale): number => (range[1] - range[0]) / (domain[1] - domain[0]);

/** The strip of a trough that is lower than a level, between two straight lines without an end: on the screen, where H is (h₁, h₂) times itself, it is |h·δ| under √(2(level − base)). */
function troughPath({ center, base, curvature }: Quadratic, level: number, x: Scale, y: Scale): string {
  const [hww, hwb, hbb] = curvature;
  const across = [
    Math.sqrt(hww) / pixelsAUnit(x),
    ((hwb < 0 ? -1 : 1) * Math.sqrt(hbb)) / pixelsAUnit(y),
  ] as const;
  const steep = Math.hypot(...across) || 1;
  const [one, other] = [across[0] / steep, across[1] / steep];
  const half = Math.sqrt(2 * (level - base)) / steep;
  if (!Number.isFinite(one + other + half)) return '';
  const corner = (side: number, end: number) =>
    `${px(x(center[0]) + side * half * one - end * ENDLESS * other)} ${px(y(center[1]) + side * half * other + end * ENDLESS * one)}`;
  return `M${corner(1, -1)}L${corner(1, 1)}L${corner(-1, 1)}L${corner(-1, -1)}Z`;
}

function extremes(surface: Quadratic, x: Scale, y: Scale): [number, number] {
  const [w0, w1] = x.domain;
  const [b0, b1] = y.domain;
  const [w, b] = surface.center;
  const values = [w0, w, w1].flatMap((atW) => [b0, b, b1].map((atB) => surface.value([atW, atB])));
  return [Math.min(...values), Math.max(...values)];
}

/** How far the control points of a quarter circle stand out: 4(√2 − 1)/3. */
const KAPPA = (4 * (Math.SQRT2 - 1)) / 3;

export function ellipsePath({ center, axes }: Ellipse, x: Scale, y: Scale): string {
  const at = (c: number, s: number): string => {
    const w = center[0] + axes[0][0] * c + axes[0][1] * s;
    const b = center[1] + axes[1][0] * c + axes[1][1] * s;
    return `${px(x(w), 10)} ${px(y(b), 10)}`;
  };
  const k = KAPPA;
  return `M${at(1, 0)}C${at(1, k)} ${at(k, 1)} ${at(0, 1)}C${at(-k, 1)} ${at(-1, k)} ${at(-1, 0)}C${at(-1, -k)} ${at(-k, -1)} ${at(0, -1)}C${at(k, -1)} ${at(1, -k)} ${at(1, 0)}Z`;
}

/**
 * Where the contour at `level` lies in a direction on the screen (radians, counterclockwise from the right), seen from the level
 * point; null where it is not met. Along a ray a quadratic is base + ½(uᵀHu)r².
 */
export function contourToward(
  surface: Quadratic,
  level: number,
  angle: number,
  { x, y }: { x: Scale; y: Scale },
): Point | null {
  const [hww, hwb, hbb] = surface.curvature;
  const [w, b] = surface.center;
  const dw = Math.cos(angle) / (x(1) - x(0));
  const db = -Math.sin(angle) / (y(1) - y(0));
  const bend = hww * dw * dw + 2 * hwb * dw * db + hbb * db * db;
  const r = Math.sqrt((2 * (level - surface.base)) / bend);
  if (!Number.isFinite(r) || r === 0) return null;
  return { x: x(w) + r * Math.cos(angle), y: y(b) - r * Math.sin(angle) };
}
