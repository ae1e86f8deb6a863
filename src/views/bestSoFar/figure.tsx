import { bestSoFar as words } from '#words/bestSoFar.ts';
import type { FigureFile } from '../figureFile.ts';
import { BestSoFar } from './BestSoFar.tsx';

export const figure: FigureFile = {
  title: words.title,
  sees: 'runners',
  component: BestSoFar,
};
