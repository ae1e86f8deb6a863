import { nudging as words } from '#words/nudging.ts';
import type { FigureFile } from '../figureFile.ts';
import { NudgeError } from './NudgeError.tsx';

export const figure: FigureFile = {
  title: words.title,
  sees: 'nudging',
  component: NudgeError,
};
