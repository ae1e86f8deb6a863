import { whatCanGoWrong as words } from '#words/whatCanGoWrong.ts';
import type { FigureFile } from '../figureFile.ts';
import { Quartet } from './Quartet.tsx';

export const figure: FigureFile = {
  title: words.quartet,
  sees: 'line',
  component: Quartet,
};
