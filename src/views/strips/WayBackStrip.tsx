import { valley as words } from '#words/valley.ts';
import { plain } from '../../i18n/format.ts';
import type { NetworkNow } from '../../run/kinds/network/now.ts';
import { useSnapshot } from '../stageContext.ts';
import { B } from './math.tsx';
import { type Column, NumberTableOf, type Row } from './NumberTable.tsx';
import { Strip } from './Strip.tsx';

const COLUMNS: readonly Column[] = [
  { head: words.perSpread },
  { head: words.spread },
  { head: words.counted },
];

const digits = (value: number): string =>
  plain(value, Math.abs(value) < 1 ? 5 : Math.abs(value) < 1000 ? 3 : 1);

/** A weight over what the model reads, what it is divided by, and what comes of it for 1 more as measured. */
const weightRow = (name: string, at: number): Row<NetworkNow> => ({
  key: name,
  head: name,
  cells: [
    ({ parameters }) => digits(parameters[at] ?? 0),
    ({ model }) => `÷ ${digits(model.columns[at]?.deviation ?? 1)}`,
    ({ inUnits }) => `= ${digits(inUnits[at] ?? 0)}`,
  ],
});

/** b loses what each weight made of the mean that was taken away. */
const biasRow = (width: number): Row<NetworkNow> => ({
  key: 'b',
  head: <B />,
  cells: [
    ({ parameters }) => digits(parameters[width] ?? 0),
    ({ parameters, inUnits }) => {
      const taken = (parameters[width] ?? 0) - (inUnits[width] ?? 0);
      return `${taken < 0 ? '+' : '−'} ${digits(Math.abs(taken))}`;
    },
    ({ inUnits }) => `= ${digits(inUnits[width] ?? 0)}`,
  ],
});

/** From weights per spread back to weights per 1 of the data, a line a weight. */
export function WayBackStrip() {
  const names = useSnapshot(({ state }: NetworkNow) => state.inputs);
  const hasBias = useSnapshot(({ state }: NetworkNow) => state.intercept);
  const rows = [...names.map(weightRow), ...(hasBias ? [biasRow(names.length)] : [])];
  return (
    <Strip name={words.back}>
      <NumberTableOf<NetworkNow> columns={COLUMNS} rows={rows} />
    </Strip>
  );
}
