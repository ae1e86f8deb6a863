import { modelControls as words } from '#words/modelControls.ts';
import { fixed } from '../../i18n/format.ts';
import type { NetworkNow } from '../../run/kinds/network/now.ts';
import { Named } from '../../ui/Named.tsx';
import { type Column, NumberTableOf, type Row } from './NumberTable.tsx';
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
    cells: [(now) => fixed(now.rootMeanSquare, 2), (now) => fixed(now.rSquared, 4)],
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
