/**
 * Where a curve is concave: its slope falls there, so its second derivative is below 0. A sum of squares of something straight is so nowhere; a network's cost is so along much of a
 * weight. It is told from slopes, which a network knows exactly: they fall between two places exactly where the curve is concave on the whole of that stretch, whatever corners it has. (Boyd &
 * Vandenberghe, *Convex Optimization*, §3.1.)
 */
import { goldenSection } from './goldenSection.ts';

type Span = readonly [from: number, to: number];

export interface Concave {
  /** In their order, from the least to the greatest, none touching another. */
  readonly stretches: readonly Span[];
  /** Which share of the span they take. */
  readonly share: number;
}

/** How finely slopes are compared: a bend that comes and goes within a part of the span is not seen. */
const PARTS = 256;
/** Slopes nearer than this part of themselves are the same, but for rounding: the curve is straight there. */
const SAME = 1e-10;

/**
 * The concave stretches of a curve between two places, their ends to a millionth of the span.
 * @param slope of the curve; where it is no number the curve is taken for no part of it
 */
export function concaveStretches(slope: (at: number) => number, [from, to]: Span): Concave {
  const width = to - from;
  const at = (part: number) => (part === PARTS ? to : from + (width * part) / PARTS);
  const slopes = Array.from({ length: PARTS + 1 }, (_, part) => slope(at(part)));
  const falls = (part: number) => isLess(slopes[part + 1] as number, slopes[part] as number);
  const stretches: [number, number][] = [];
  for (let part = 0; part < PARTS; part++) {
    if (!falls(part)) continue;
    const first = part;
    while (part + 1 < PARTS && falls(part + 1)) part++;
    // The slope turns somewhere in the parts at both ends: it is greatest where it begins to fall, and least where it stops.
    const begins = first === 0 ? from : turning(slope, [at(first - 1), at(first + 1)], 1);
    const ends = part === PARTS - 1 ? to : turning(slope, [at(part), at(part + 2)], -1);
    const before = stretches.at(-1);
    if (before && begins <= before[1]) before[1] = ends;
    else stretches.push([begins, ends]);
  }
  const long = stretches.reduce((total, [begins, ends]) => total + ends - begins, 0);
  return { stretches, share: width > 0 ? long / width : 0 };
}

const isLess = (one: number, other: number) => other - one > SAME * Math.max(Math.abs(one), Math.abs(other));

/** Where a slope that turns once in a span is greatest (side 1) or least (side −1), to two ten-thousandths of that span. */
const turning = (slope: (at: number) => number, [low, high]: Span, side: 1 | -1): number =>
  goldenSection((at) => -side * slope(at), [low, high], 1.8e-4 * (high - low));
