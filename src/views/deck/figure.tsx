import { deck as words } from '#words/deck.ts';
import type { FigureFile } from '../figureFile.ts';
import { Deck } from './Deck.tsx';

export const figure: FigureFile = {
  title: words.title,
  sees: 'hands',
  component: Deck,
  paper: { shape: 'wide' },
};
