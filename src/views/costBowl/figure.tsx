import { costBowl as words } from '#words/costBowl.ts';
import { ContourMap } from '../contourMap/ContourMap.tsx';
import type { FigureFile } from '../figureFile.ts';
import { CostBowl } from './CostBowl.tsx';

export const figure: FigureFile = {
  title: words.title,
  sees: 'floor',
  component: ({ size, title, arrows, surface }) => (
    <CostBowl
      title={title}
      compact={size === 'beside'}
      arrows={arrows}
      surface={surface}
      fallback={<ContourMap size={size} title={title} arrows={arrows} />}
    />
  ),
  paper: { drawing: async () => (await import('./BowlOnPaper.tsx')).BowlOnPaper },
};
