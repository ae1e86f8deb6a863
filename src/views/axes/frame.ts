/**
 * Where a plot's frame stands inside its box. Every length follows from the size of the text (`em`), so that larger type
 * on a projector gets larger margins without anyone naming the projector here.
 */
import { clamp } from '../../core/clamp.ts';

export type FigureSize = 'main' | 'beside';

/** The room a figure has, in view units: CSS pixels once the box has been measured. */
export interface Box {
  readonly width: number;
  readonly height: number;
  /** The size of the text. */
  readonly em: number;
}

export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What the server draws, before anything can be measured: the boxes that the app's layout usually gives. */
export const FIRST_BOX: Record<FigureSize, Box> = {
  main: { width: 920, height: 560, em: 14 },
  beside: { width: 300, height: 220, em: 13 },
};

/** Too little room for words along the axes and for a number at every mark: beside the stage, and on a phone. */
export function isTight({ width, height, em }: Box): boolean {
  return width < 36 * em || height < 19 * em;
}

const RAISED = /[⁰¹²³⁴-⁹⁻]/g;

/** About how wide text is. Tabular sans figures are 0.6 em; letters are a little narrower, raised figures much. */
export function textWidth(text: string, em: number): number {
  return em * (0.6 * text.length - 0.2 * (text.match(RAISED)?.length ?? 0));
}

/** The frame inside a box whose y labels are at most `labelWidth` wide. */
export function frameFor(box: Box, labelWidth: number): Frame {
  const { width, height, em } = box;
  const tight = isTight(box);
  const left = labelWidth + (tight ? 0.8 : 1.2) * em;
  const top = (tight ? 1.7 : 2.1) * em;
  return {
    left,
    right: Math.max(left + em, width - (tight ? 0.7 : 1.2) * em),
    top,
    // Where there is room the x axis has its name on a line of its own; else at the end of its labels. However low the box is, up stays up.
    bottom: Math.max(top + em, height - (tight ? 1.9 : 3) * em),
  };
}

/** Rounded for an attribute: a hundredth of a pixel is nothing, of large curves a tenth, and long strings are slow. */
export const px = (value: number, parts = 100): number => Math.round(clamp(value, -1e6, 1e6) * parts) / parts;

/** Rounded to a multiple of `step`, without the digits that multiplying leaves behind. */
export function snap(value: number, step: number): number {
  return Number((Math.round(value / step) * step).toPrecision(15)) + 0;
}
