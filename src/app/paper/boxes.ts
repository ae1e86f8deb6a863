import { figurePiece } from '../../lessons/stage/pieces.ts';
import type { Box, FigureSize } from '../../views/axes/frame.ts';

/** How much of the paper's width a figure has: all of it on a handout, half of it on a worksheet. */
export type Width = 'whole' | 'half';

/** What figures are drawn in on paper, in view units, so that their words come out about as large as the text. */
const BOXES: Readonly<Record<Width, Readonly<Record<FigureSize, Box>>>> = {
  whole: { main: { width: 600, height: 370, em: 14 }, beside: { width: 290, height: 170, em: 13 } },
  half: { main: { width: 440, height: 280, em: 14 }, beside: { width: 210, height: 125, em: 13 } },
};

/** For what has a box for every number. */
const WIDE: Box = { width: 660, height: 380, em: 14 };

export function boxesFor(name: string, width: Width): Readonly<Record<FigureSize, Box>> {
  const boxes = BOXES[width];
  return shapeOf(name) === 'wide' ? { ...boxes, main: WIDE } : boxes;
}

/** `data-shape` of a figure on paper, in figures.css. */
export const shapeOf = (name: string) => figurePiece(name).paper?.shape;
