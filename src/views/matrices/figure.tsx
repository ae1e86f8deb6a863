import { matrices as words } from '#words/matrices.ts';
import type { FigureFile } from '../figureFile.ts';
import { MatricesFigure } from './MatricesFigure.tsx';

export const figure: FigureFile = {
  title: words.title,
  sees: 'matrices',
  component: MatricesFigure,
  paper: { shape: 'wide' },
};
