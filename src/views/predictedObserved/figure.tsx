import { examples as words } from '#words/examples.ts';
import type { FigureFile } from '../figureFile.ts';
import { PredictedObserved } from './PredictedObserved.tsx';

export const figure: FigureFile = {
  title: words.predictedTitle,
  sees: 'examples',
  component: PredictedObserved,
};
