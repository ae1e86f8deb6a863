import { featurePlot as words } from '#words/featurePlot.ts';
import type { FigureFile } from '../figureFile.ts';
import { FeaturePlot } from './FeaturePlot.tsx';

export const figure: FigureFile = {
  title: words.plotTitle,
  sees: 'examples',
  component: FeaturePlot,
};
