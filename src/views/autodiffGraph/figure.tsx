import { autodiffGraph as words } from '#words/autodiffGraph.ts';
import type { FigureFile } from '../figureFile.ts';
import { AutodiffGraph } from './AutodiffGraph.tsx';

export const figure: FigureFile = {
  title: words.title,
  sees: 'line',
  component: AutodiffGraph,
  paper: { shape: 'wide' },
};
