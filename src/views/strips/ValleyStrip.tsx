import { valley as words } from '#words/valley.ts';
import { grouped, plain, scientific } from '../../i18n/format.ts';
import type { NetworkNow } from '../../run/kinds/network/now.ts';
import { DOWN, walkOf } from '../../run/kinds/network/rescaled.ts';
import type { InputScaling } from '../../run/kinds/network/state.ts';
import { told } from '../told.ts';
import { type Column, NumberTableOf, type Row } from './NumberTable.tsx';
import { Strip } from './Strip.tsx';

const COLUMNS: readonly Column[] = [{ head: words.condition }, { head: words.edge }, { head: words.steps }];

/** Four digits, or every one before the point. */
const digits = (value: number): string => {
  if (!Number.isFinite(value)) return '∞';
  if (value >= 1000) return grouped(Math.round(value));
  return value < 1e-3 ? scientific(value, 3) : plain(Number(value.toPrecision(4)), 9);
};

const row = (key: keyof typeof words, scaling: InputScaling | null): Row<NetworkNow> => {
  const walk = ({ state }: NetworkNow) =>
    walkOf(scaling ? { ...state, scaling, weights: [] } : { ...state, weights: [] });
  return {
    key,
    head: words[key] as string,
    cells: [
      (now) => digits(walk(now).shape.condition),
      (now) => told(now, 'edge', digits(walk(now).shape.edge)),
      (now) => {
        const { stepsUntil, shape } = walk(now);
        return digits(stepsUntil(shape.balancedRate, DOWN));
      },
    ],
  };
};

const measured = row('measured', { spread: 0, center: 0 });
const HERE = [row('here', null), measured];
const FOUR = [
  measured,
  row('centered', { spread: 0, center: 1 }),
  row('divided', { spread: 1, center: 0 }),
  row('standardized', { spread: 1, center: 1 }),
];

/** How long the bowl is, where its edge is and how many steps it takes from all zeros, as the features are scaled here and as they were measured. */
export const ValleyStrip = () => <Shapes rows={HERE} />;

/** The same as they were measured, with one of the two movements alone, and with both. */
export const Shapes = ({ rows = FOUR }: { rows?: readonly Row<NetworkNow>[] }) => (
  <Strip name={words.shapes}>
    <NumberTableOf<NetworkNow> columns={COLUMNS} rows={rows} />
  </Strip>
);
