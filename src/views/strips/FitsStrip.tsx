import { modelControls as words } from '#words/modelControls.ts';
import { fixed } from '../../i18n/format.ts';
import type { NetworkNow } from '../../run/kinds/network/now.ts';
import { told } from '../told.ts';
import { NumberTableOf, type Row } from './NumberTable.tsx';
import { Strip } from './Strip.tsx';

const ROWS: readonly Row<NetworkNow>[] = [
  {
    key: 'mean',
    head: words.meanForAll,
    cells: [(now) => fixed(now.fitOf([]).rootMeanSquare, 2), (now) => fixed(now.fitOf([]).rSquared, 4)],
  },
  {
    key: 'model',
    head: ({ state }) => words.modelOf(state.inputs),
    cells: [
      (now) => told(now, 'rootMeanSquare', fixed(now.rootMeanSquare, 2)),
      (now) => told(now, 'rSquared', fixed(now.rSquared, 4)),
    ],
  },
];

/** How well the model in hand does beside bidding the mean for all. */
export function FitsStrip() {
  return (
    <Strip name={words.fits}>
      <NumberTableOf<NetworkNow> columns={[{ head: words.typicalMiss }, { head: <i>R²</i> }]} rows={ROWS} />
    </Strip>
  );
}
