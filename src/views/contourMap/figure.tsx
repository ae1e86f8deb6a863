import { contourMap as words } from '#words/contourMap.ts';
import type { FigureFile } from '../figureFile.ts';
import { ContourMap } from './ContourMap.tsx';

export const figure: FigureFile = {
  title: words.title,
  sees: 'floor',
  component: ContourMap,
};
