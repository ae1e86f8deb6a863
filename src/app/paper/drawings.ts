import type { ComponentType } from 'react';
import type { StageLayout } from '../../lessons/lesson.ts';
import { figurePiece, loadPieces } from '../../lessons/stage/pieces.ts';
import type { FigureProps } from '../../views/figureFile.ts';

/** The floor from above, flat as paper is. */
export const MAP = 'contourMap';

/** Loads the map: on it a place that is asked for is marked, and the step need not show it. */
export const loadMap = () => loadPieces([{ show: MAP }]);

const loaded = new Map<string, ComponentType<FigureProps>>();

/** Loads the figures of a lesson, as far as they have not come with it, and what they are drawn with on paper. */
export async function loadDrawings(stages: readonly StageLayout[]): Promise<void> {
  await loadPieces(stages);
  const names = new Set(stages.flatMap(({ show, beside = [] }) => [show, ...beside]));
  await Promise.all(
    [...names].map(async (name) => {
      const drawing = await figurePiece(name).paper?.drawing?.();
      if (drawing) loaded.set(name, drawing);
    }),
  );
}

/** The drawing that stands in for a figure; undefined where the figure itself will do. */
export function drawingOf(name: string): ComponentType<FigureProps> | undefined {
  const drawing = loaded.get(name);
  if (!drawing && figurePiece(name).paper?.drawing)
    throw new Error(`The drawing of ${name} was not loaded before its lesson.`);
  return drawing;
}
