/**
 * Where to draw contours. Cost rises with the square of the distance from the bottom, so costs in equal steps would crowd at
 * the rim; least + (rim − least)·(k/count)² spaces them evenly on the floor. Each contour of a bowl is an ellipse along the
 * eigenvectors of H with half-axes √(2(level − least)/λ).
 */
import { classify, stationaryPoint } from './classify.ts';
import { axesOf } from './eigen.ts';
import type { Quadratic } from './quadratic.ts';

/**
 * `count` costs from just inside to the rim, evenly spaced on the floor. Of a valley or a plane, measured from its center.
 * @throws when count is not a positive integer or the rim is not finite
 */
export function contourLevels(q: Quadratic, rim: number, count: number): number[] {
  if (!(Number.isInteger(count) && count > 0))
    throw new Error(`count must be a positive integer, not ${count}`);
  if (!Number.isFinite(rim)) throw new Error(`rim must be a finite cost, not ${rim}`);
  const level = stationaryPoint(q)?.value ?? q.base;
  return Array.from({ length: count }, (_, i) => level + (rim - level) * ((i + 1) / count) ** 2);
}

/** A contour that is longer than so many of its widths, with both axes stretched alike, is a ravine: shown whole it would be a hair. */
const LONGEST = 20;
/** Of a ravine, so many widths are shown to each side. */
const SHOWN = 4;

/**
 * Of a trough that has no end, or of a ravine so long that it has none to be seen: half-axes of the part that is shown, as an ellipse has them, the one across first; null
 * for what is as wide as it is long, more or less. Both are measured by where the walls reach the level, so that weights of any scale can be compared.
 */
export function ravineAt(q: Quadratic, level: number): Ellipse['axes'] | null {
  const [hww, hwb, hbb] = q.curvature;
  const { alongW, alongB, cross } = q.squares;
  if (!(hww > 0 && hbb > 0)) return null;
  // 1 − ρ², from what does not cancel.
  const open = (alongW * alongB - cross * cross) / (hww * hbb);
  if (!(open < 1 / LONGEST ** 2)) return null;
  const [wide, high] = [hww, hbb].map((curve) => Math.sqrt((2 * (level - q.base)) / curve)) as [
    number,
    number,
  ];
  const short = 0.5;
  const turn = hwb < 0 ? -1 : 1;
  return [
    [short * wide, SHOWN * wide],
    [short * turn * high, -SHOWN * turn * high],
  ];
}

export interface Ellipse {
  readonly center: readonly [w: number, b: number];
  /** Two rows, for w and for b: [w, b] = center + axes · [cos t, sin t]. Its columns are the half-axes, the short one first. */
  readonly axes: readonly [readonly [number, number], readonly [number, number]];
}

/** The contour at a level, or null where it is not an ellipse (no basin or peak) or the level is never reached. */
export function ellipseAt(q: Quadratic, level: number): Ellipse | null {
  const kind = classify(q);
  const middle = stationaryPoint(q);
  if (!middle || (kind !== 'basin' && kind !== 'peak')) return null;
  const { values, vectors } = axesOf(q);
  // For a peak, the curvature largest in size is the second value.
  const order = kind === 'basin' ? [0, 1] : [1, 0];
  const halves = order.map((k) => {
    const length = Math.sqrt((2 * (level - middle.value)) / (values[k] as number));
    const [w, b] = vectors[k] as readonly [number, number];
    return [length * w, length * b] as const;
  });
  const [short, long] = halves as [readonly [number, number], readonly [number, number]];
  if (![...short, ...long].every(Number.isFinite)) return null;
  return {
    center: middle.at,
    axes: [
      [short[0], long[0]],
      [short[1], long[1]],
    ],
  };
}
