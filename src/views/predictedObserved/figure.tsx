import { predictedObserved as words } from '#words/predictedObserved.ts';
import type { FigureFile } from '../figureFile.ts';
import { PredictedObserved } from './PredictedObserved.tsx';

export const figure: FigureFile = {
  title: words.predictedTitle,
  sees: 'examples',
  component: PredictedObserved,
};
