import { stillOf } from '../../views/costBowl/stillOf.tsx';
import { boxesFor } from './boxes.ts';
import type { DrawingProps } from './drawings.ts';

/** The bowl as an SVG, as the lesson set it. It says in words what it shows. */
export function BowlOnPaper({ now, layout: { arrows = 'none', surface = true }, width }: DrawingProps) {
  return stillOf(now, { arrows, surface, compact: false }, boxesFor('costBowl', width).main);
}
