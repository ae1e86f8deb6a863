import { valley as words } from '#words/valley.ts';
import type { FigureFile } from '../figureFile.ts';
import { EvenMap } from './EvenMap.tsx';

export const figure: FigureFile = {
  title: words.evenMap,
  sees: 'floor',
  component: EvenMap,
};
