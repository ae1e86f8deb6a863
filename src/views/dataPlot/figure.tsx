import { dataPlot as words } from '#words/dataPlot.ts';
import type { Snapshot } from '../../run/kinds/line/snapshot.ts';
import type { FigureFile } from '../figureFile.ts';
import { DataPlot } from './DataPlot.tsx';
import { CROWD } from './describe.ts';

export const figure: FigureFile = {
  title: words.title,
  sees: 'line',
  component: DataPlot,
  paper: { late: ({ state: { data } }: Snapshot) => (data.x.length > CROWD ? '.crowd' : null) },
};
