import { twoPrograms as words } from '#words/twoPrograms.ts';
import type { FigureFile } from '../figureFile.ts';
import { TwoPrograms } from './TwoPrograms.tsx';

export const figure: FigureFile = {
  title: words.title,
  sees: 'network',
  component: TwoPrograms,
  paper: { shape: 'text', drawing: async () => (await import('./TwoOnPaper.tsx')).TwoOnPaper },
};
