import { growingSquare as words } from '#words/growingSquare.ts';
import type { FigureFile } from '../figureFile.ts';
import { GrowingSquare } from './GrowingSquare.tsx';

export const figure: FigureFile = {
  title: words.title,
  sees: 'line',
  component: GrowingSquare,
};
