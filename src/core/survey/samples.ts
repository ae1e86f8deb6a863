/** A surface looked at from place to place: its values on a grid over a window, and at what heights there is most to see. */
import type { Objective } from '../objective.ts';
import type { Surface } from '../surfaces/surface.ts';

type Span = readonly [from: number, to: number];
export type Floorplan = Pick<Surface['window'], 'w' | 'b'>;

/** An odd number: the middle is looked at as well. */
const ACROSS = 61;

export interface Samples {
  readonly floor: Floorplan;
  /** How many along each side. */
  readonly across: number;
  /** Row by row along w, rows along b; not finite where the surface has no height. */
  readonly values: Float64Array;
  /** The finite ones, the lowest first. */
  readonly sorted: Float64Array;
}

/** Where the sample in this column and row was taken. */
export function sampleAt({ floor, across }: Samples, column: number, row: number): [w: number, b: number] {
  return [between(floor.w, column, across - 1), between(floor.b, row, across - 1)];
}

/** Exactly at both ends, and as round as the ends are: −0.5 and not −0.4999999999999998. */
const between = ([from, to]: Span, part: number, whole: number): number =>
  (from * (whole - part) + to * part) / whole;

/** The values of a function of two on 61 by 61 places of a window, edges included. */
export function samplesOf(objective: Objective, floor: Floorplan): Samples {
  const values = new Float64Array(ACROSS * ACROSS);
  const samples = { floor, across: ACROSS, values, sorted: values };
  for (let row = 0; row < ACROSS; row++) {
    for (let column = 0; column < ACROSS; column++) {
      values[row * ACROSS + column] = objective.value(sampleAt(samples, column, row));
    }
  }
  return { ...samples, sorted: values.filter(Number.isFinite).sort() };
}

/** The value below which `share` of the sorted values lie. */
export const quantile = (sorted: Float64Array, share: number): number =>
  sorted[Math.round(share * (sorted.length - 1))] as number;

/**
 * From where to where a surface is shown: all of it, but what towers above or falls below most of it, as beside a pole, is cut off; the fences are
 * Tukey's (*Exploratory Data Analysis*, 1977, §2E). `bottoms` are kept in view. What is level gets 1 to both sides.
 */
export function heightsOf(
  { sorted }: Pick<Samples, 'sorted'>,
  bottoms: readonly number[],
): [low: number, high: number] {
  const [lowest, highest] = [sorted[0] as number, sorted.at(-1) as number];
  const [lower, upper] = [quantile(sorted, 0.25), quantile(sorted, 0.75)];
  const fence = 1.5 * (upper - lower);
  const [first, last] = [quantile(sorted, 0.005), quantile(sorted, 0.995)];
  // Where most of it is a plain there is little between the quarters, and what rises from it is what is to be seen.
  const plain = upper - lower + 2 * fence < 0.02 * (last - first);
  const [from, to] = plain ? [first, last] : [lower - fence, upper + fence];
  const low = Math.min(Math.max(lowest, from), ...bottoms);
  // Three times as high as the middle sample is over the lowest bottom: higher up, steep walls would make the bottoms look flat.
  const rim = bottoms.length > 0 ? low + 3 * (quantile(sorted, 0.5) - low) : to;
  const high = Math.min(highest, to, rim > low ? rim : to);
  const level = !(high - low > 1e-12 * Math.max(Math.abs(low), Math.abs(high)));
  if (level) return [low - Math.max(1, Math.abs(low) * 1e-9), high + Math.max(1, Math.abs(high) * 1e-9)];
  // What is between them has to be a number as well.
  return [Math.max(low, -HIGHEST), Math.min(high, HIGHEST)];
}

const HIGHEST = 1e300;
