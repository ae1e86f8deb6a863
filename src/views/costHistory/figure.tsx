import { costHistory as words } from '#words/costHistory.ts';
import type { FigureFile } from '../figureFile.ts';
import { CostHistory } from './CostHistory.tsx';

export const figure: FigureFile = {
  title: words.name,
  sees: 'timed',
  component: CostHistory,
};
