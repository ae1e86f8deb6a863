import { table as words } from '#words/table.ts';
import type { FigureFile } from '../figureFile.ts';
import { Table } from './Table.tsx';

export const figure: FigureFile = {
  title: words.tableTitle,
  sees: 'examples',
  component: Table,
  paper: { shape: 'text', drawing: async () => (await import('./TableOnPaper.tsx')).TableOnPaper },
};
