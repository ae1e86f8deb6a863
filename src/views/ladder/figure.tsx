import { ladder as words } from '#words/ladder.ts';
import type { FigureFile } from '../figureFile.ts';
import { Ladder } from './Ladder.tsx';

export const figure: FigureFile = {
  title: words.title,
  sees: 'search',
  component: Ladder,
};
