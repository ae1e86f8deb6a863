import { heldOut as words } from '#words/heldOut.ts';
import type { FigureFile } from '../figureFile.ts';
import { ModelComplexity } from './ModelComplexity.tsx';

export const figure: FigureFile = {
  title: words.complexityTitle,
  sees: 'complexity',
  component: ModelComplexity,
};
