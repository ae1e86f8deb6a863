import { search as words } from '#words/search.ts';
import type { FigureFile } from '../figureFile.ts';
import { Searched } from './Searched.tsx';

export const figure: FigureFile = {
  title: words.title,
  sees: 'search',
  component: Searched,
};
