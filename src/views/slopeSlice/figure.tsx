import { slopeSlice as words } from '#words/slopeSlice.ts';
import type { FigureFile } from '../figureFile.ts';
import { SlopeSlice } from './SlopeSlice.tsx';

export const figure: FigureFile = {
  title: words.title,
  sees: 'floor',
  component: SlopeSlice,
};
