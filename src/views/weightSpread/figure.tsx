import { weightSpread as words } from '#words/weightSpread.ts';
import type { FigureFile } from '../figureFile.ts';
import { WeightSpread } from './WeightSpread.tsx';

export const figure: FigureFile = {
  title: words.spreadTitle,
  sees: 'redraws',
  component: WeightSpread,
};
