/** Where things stand in the picture of misses by degree: degrees across, the typical miss up by powers of ten. */
import { clamp } from '../../core/clamp.ts';
import { plain } from '../../i18n/format.ts';
import type { Complexity } from '../../run/stage/facets.ts';
import { type Box, type Frame, frameFor, isTight, type Point, textWidth } from '../axes/frame.ts';
import { shortNumber } from '../axes/roundNumbers.ts';
import { linearScale } from '../scale.ts';

/** How far the axes go, in degrees and in powers of ten. */
export interface ComplexityWindow {
  readonly sizes: number;
  readonly low: number;
  readonly high: number;
}

type Shown = Complexity['complexity'];

/** The powers of ten around all that is shown; at least one. Where deals are counted there is one more at the foot, for the numbers of those won. */
export function windowOf({ learned, heldOut, opened, deals }: Shown): ComplexityWindow {
  const shown = [...learned, ...heldOut, opened?.miss ?? null].filter(
    (miss): miss is number => miss !== null && miss > 0 && Number.isFinite(miss),
  );
  const low = shown.length > 0 ? Math.floor(Math.log10(Math.min(...shown)) + 1e-9) : 0;
  const high = shown.length > 0 ? Math.ceil(Math.log10(Math.max(...shown)) - 1e-9) : 1;
  const foot = deals > 0 ? 1 : 0;
  return { sizes: Math.max(1, learned.length - 1), low: low - foot, high: Math.max(low + 1, high) };
}

export interface ComplexityChart {
  readonly frame: Frame;
  readonly em: number;
  readonly tight: boolean;
  /** The places of degrees and of misses; a miss that is no number, or 0, lies at the foot. */
  readonly x: (size: number) => number;
  readonly y: (miss: number) => number;
  /** The degree that is nearest to a place. */
  readonly sizeAt: (position: number) => number;
  readonly xScale: ReturnType<typeof linearScale>;
  readonly yScale: ReturnType<typeof linearScale>;
  readonly xTicks: readonly number[];
  readonly yTicks: readonly number[];
  readonly yText: (exponent: number) => string;
}

export function complexityChart(box: Box, { sizes, low, high }: ComplexityWindow): ComplexityChart {
  const { em } = box;
  const outer = frameFor(box, 0);
  const every = Math.max(1, Math.ceil(((high - low) * 2 * em) / (outer.bottom - outer.top)));
  const yTicks = Array.from({ length: Math.floor((high - low) / every) + 1 }, (_, i) => low + i * every);
  const yText = (exponent: number) => shortNumber(Number(`1e${exponent}`), plain);
  const frame = frameFor(box, Math.max(...yTicks.map((tick) => textWidth(yText(tick), em))));
  const xScale = linearScale([-0.4, sizes + 0.4], [frame.left, frame.right]);
  const yScale = linearScale([low, high], [frame.bottom, frame.top]);
  return {
    frame,
    em,
    tight: isTight(box),
    x: xScale,
    y: (miss) => yScale(miss > 0 ? clamp(Math.log10(miss), low, high) : low),
    sizeAt: (position) => clamp(Math.round(xScale.invert(position)), 0, sizes),
    xScale,
    yScale,
    xTicks: Array.from({ length: sizes + 1 }, (_, size) => size),
    yTicks,
    yText,
  };
}

/** The places of those sizes whose miss is known. */
export const placesOf = (
  misses: readonly (number | null)[],
  { x, y }: Pick<ComplexityChart, 'x' | 'y'>,
): Point[] =>
  misses.flatMap((miss, size) =>
    miss === null || !Number.isFinite(miss) ? [] : [{ x: x(size), y: y(miss) }],
  );
