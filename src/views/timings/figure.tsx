import { timings as words } from '#words/timings.ts';
import type { FigureFile } from '../figureFile.ts';
import { Timings } from './Timings.tsx';

export const figure: FigureFile = {
  title: words.title,
  sees: 'network',
  component: Timings,
};
