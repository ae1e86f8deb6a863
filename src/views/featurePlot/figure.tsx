import { examples as words } from '#words/examples.ts';
import type { FigureFile } from '../figureFile.ts';
import { FeaturePlot } from './FeaturePlot.tsx';

export const figure: FigureFile = {
  title: words.plotTitle,
  sees: 'examples',
  component: FeaturePlot,
};
