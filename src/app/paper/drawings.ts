import type { ComponentType } from 'react';
import type { FigureName, StageLayout } from '../../lessons/lesson.ts';
import type { Snapshot } from '../../run/snapshot.ts';
import type { Width } from './boxes.ts';

/** What a figure is drawn from where it stands still. */
export interface DrawingProps {
  readonly now: Snapshot;
  readonly layout: StageLayout;
  readonly width: Width;
}

type Drawing = ComponentType<DrawingProps>;

/** The figures that live on a canvas or in an editor, and so are drawn otherwise on paper. Each comes with the first lesson that shows it. */
const FILES: Partial<Record<FigureName, () => Promise<Drawing>>> = {
  costBowl: () => import('./BowlOnPaper.tsx').then(({ BowlOnPaper }) => BowlOnPaper),
  codeLab: () => import('./ProgramOnPaper.tsx').then(({ ProgramOnPaper }) => ProgramOnPaper),
};

const loaded = new Map<FigureName, Drawing>();

/** Loads what a lesson's figures are drawn with on paper; the figures themselves come with the lesson. */
export async function loadDrawings(stages: readonly StageLayout[]): Promise<void> {
  await Promise.all(
    [...new Set(stages.map(({ show }) => show))].map(async (name) => {
      const drawing = await FILES[name]?.();
      if (drawing) loaded.set(name, drawing);
    }),
  );
}

/** The drawing that stands in for a figure; undefined where the figure itself will do. */
export function drawingOf(name: FigureName): Drawing | undefined {
  const drawing = loaded.get(name);
  if (FILES[name] && !drawing) throw new Error(`The drawing of ${name} was not loaded before its lesson.`);
  return drawing;
}
