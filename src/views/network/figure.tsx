import { network as words } from '#words/network.ts';
import type { FigureFile } from '../figureFile.ts';
import { Network } from './Network.tsx';

export const figure: FigureFile = {
  title: words.title,
  sees: 'layers',
  component: Network,
};
