/** Where the square and its sums stand in a box. All lengths in pixels. */
import { type Box, px } from '../axes/frame.ts';
import type { Growth } from './growth.ts';

export interface Picture {
  readonly em: number;
  /** The square's corner that stays, at the left and at the bottom. */
  readonly left: number;
  readonly bottom: number;
  /** Pixels for each 1 of the side, and how long a side there is room for. */
  readonly unit: number;
  readonly room: number;
  /** Where the sums begin, and how far their rows are apart. */
  readonly text: number;
  readonly top: number;
  readonly row: number;
  /** Whether each sum has its name above it. */
  readonly named: boolean;
}

/**
 * Rows of sums, how high one is, how low it can be with a name and without one, and how wide the longest sum, in ems; below the square stand
 * two lines.
 */
const ROWS = 4;
const ROW = 3;
const [NAMED, BARE] = [2.45, 1.6];
const SUM = 12;
const BELOW = 3.2;

export function pictureFor({ width, height, em }: Box, room: number): Picture {
  const low = height - (BELOW + 1.2) * em;
  const beside = Math.min(low, width - (SUM + 3) * em);
  const under = (each: number) => Math.min(low - ROWS * each * em, width - 2.5 * em);
  // Too narrow for sums beside a square of some size: then they stand below it, without their names where it would be small even so.
  const isNarrow = width < (SUM + 11) * em;
  const each =
    isNarrow && height > (ROWS * ROW + 10) * em
      ? ROW
      : isNarrow && under(BARE) > Math.max(2 * em, beside)
        ? BARE
        : null;
  const stacked = each !== null;
  const sums = stacked ? ROWS * each * em : 0;
  const side = Math.max(2 * em, stacked ? under(each) : beside);
  // With much room beside it, the square and its sums stand together in the middle.
  const spare = stacked ? 0 : Math.max(0, width - side - (SUM + 6) * em);
  const left = px(1.2 * em + 0.4 * spare);
  const bottom = px((height - sums + side - (BELOW - 1) * em) / 2);
  // Beside the square they end where it does, above what is written below it.
  const free = stacked ? each * em : (bottom + 0.3 * em) / ROWS;
  const named = free >= NAMED * em;
  const row = Math.min((named ? ROW : BARE) * em, free);
  return {
    em,
    left,
    bottom,
    unit: side / room,
    room,
    text: stacked ? left : px(left + side + 1.8 * em),
    top: px(stacked ? bottom + (BELOW + 0.4) * em : bottom - ROWS * row + 0.6 * em),
    row: px(row),
    named,
  };
}

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The square as it is, the strip at its side, the strip on top, and the corner. Where the side shrinks, the strips lie inside. */
export function rectsOf(
  picture: Picture,
  growth: Growth,
): Record<'square' | 'side' | 'top' | 'corner', Rect> {
  const { left, bottom, unit } = picture;
  const rect = (x: number, y: number, width: number, height: number): Rect => ({
    x: px(left + x * unit),
    y: px(bottom - (y + height) * unit),
    width: px(width * unit),
    height: px(height * unit),
  });
  const side = Math.abs(growth.inside);
  // Past 0 the side grows again on the other hand: there is nothing to take strips off.
  const change = Math.max(-side, Math.sign(growth.inside || 1) * growth.moved);
  const [from, thick] = [Math.min(side, side + change), Math.abs(change)];
  return {
    square: rect(0, 0, side, side),
    side: rect(from, 0, thick, side),
    top: rect(0, from, side, thick),
    corner: rect(from, from, thick, thick),
  };
}
