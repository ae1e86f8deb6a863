import { dataIterator as words } from '#words/dataIterator.ts';
import type { FigureFile } from '../figureFile.ts';
import { DataIterator } from './DataIterator.tsx';

export const figure: FigureFile = {
  title: words.title,
  sees: 'hands',
  component: DataIterator,
  paper: { shape: 'text' },
};
