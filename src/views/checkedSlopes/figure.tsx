import { nudging as words } from '#words/nudging.ts';
import type { FigureFile } from '../figureFile.ts';
import { CheckedSlopes } from './CheckedSlopes.tsx';

export const figure: FigureFile = {
  title: words.tableTitle,
  sees: 'nudging',
  component: CheckedSlopes,
};
