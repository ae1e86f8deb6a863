import { levels as words } from '#words/levels.ts';
import type { FigureFile } from '../figureFile.ts';
import { LevelsFigure } from './LevelsFigure.tsx';

export const figure: FigureFile = {
  title: words.title,
  sees: 'levels',
  component: LevelsFigure,
};
