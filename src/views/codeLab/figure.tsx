import { codeLab as words } from '#words/codeLab.ts';
import type { FigureFile } from '../figureFile.ts';
import { CodeLab } from './CodeLab.tsx';

export const figure: FigureFile = {
  title: words.title,
  sees: 'line',
  component: CodeLab,
  paper: { shape: 'text', drawing: async () => (await import('./ProgramOnPaper.tsx')).ProgramOnPaper },
};
