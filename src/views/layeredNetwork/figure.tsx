import { layeredNetwork as words } from '#words/layeredNetwork.ts';
import type { FigureFile } from '../figureFile.ts';
import { LayeredNetwork } from './LayeredNetwork.tsx';

export const figure: FigureFile = {
  title: words.title,
  sees: 'matrices',
  component: LayeredNetwork,
  paper: { shape: 'wide' },
};
