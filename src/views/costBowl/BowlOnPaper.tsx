import { useContext } from 'react';
import type { Floor } from '../../run/stage/facets.ts';
import { FIRST_BOX } from '../axes/frame.ts';
import { under } from '../axes/under.ts';
import type { FigureProps } from '../figureFile.ts';
import { useStage } from '../stageContext.ts';
import { StillContext } from '../stillContext.ts';
import { stillOf } from './stillOf.tsx';

/** The bowl as an SVG. It says in words what it shows. */
export function BowlOnPaper({ size, arrows = 'none', surface = true }: FigureProps) {
  const boxes = useContext(StillContext) ?? FIRST_BOX;
  return (
    <>
      {stillOf(useStage<Floor>().get(), { arrows, surface, compact: false }, boxes[size])}
      {under.Line ? <under.Line /> : null}
    </>
  );
}
