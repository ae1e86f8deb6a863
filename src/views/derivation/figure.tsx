import { derivation as words } from '#words/derivation.ts';
import type { FigureFile } from '../figureFile.ts';
import { Derivation } from './Derivation.tsx';

export const figure: FigureFile = {
  title: words.title,
  sees: 'line',
  component: Derivation,
};
