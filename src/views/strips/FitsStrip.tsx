import { modelControls as words } from '#words/modelControls.ts';
import { fixed } from '../../i18n/format.ts';
import type { NetworkNow } from '../../run/kinds/network/now.ts';
import { Named } from '../../ui/Named.tsx';
import { told } from '../told.ts';
import { type Column, NumberTableOf, type Row } from './NumberTable.tsx';
import { Strip } from './Strip.tsx';

type Fit = Pick<NetworkNow, 'rootMeanSquare' | 'rSquared'>;
const cellsOf = (of: (now: NetworkNow) => Fit): Row<NetworkNow>['cells'] => [
  (now) => told(now, 'rootMeanSquare', fixed(of(now).rootMeanSquare, 2)),
  (now) => told(now, 'rSquared', fixed(of(now).rSquared, 4)),
];

const ROWS: readonly Row<NetworkNow>[] = [
  {
    key: 'mean',
    head: words.meanForAll,
    cells: cellsOf((now) => now.fitOf([])),
  },
  {
    key: 'model',
    head: ({ state }) => words.modelOf(state.inputs),
    cells: cellsOf((now) => now),
  },
];

const COLUMNS: readonly Column[] = [
  { head: words.typicalMiss },
  {
    head: (
      <Named of="rSquared">
        <i>R²</i>
      </Named>
    ),
  },
];

/** How well the model in hand does beside bidding the mean for all. */
export function FitsStrip() {
  return (
    <Strip name={words.fits}>
      <NumberTableOf<NetworkNow> columns={COLUMNS} rows={ROWS} />
    </Strip>
  );
}
