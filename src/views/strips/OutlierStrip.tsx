import { whatCanGoWrong as words } from '#words/whatCanGoWrong.ts';
import { influence } from '../../core/influence.ts';
import { comesTo, shownNumber } from '../../i18n/comesTo.ts';
import { fixed, plain } from '../../i18n/format.ts';
import type { Snapshot } from '../../run/kinds/line/snapshot.ts';
import { lastAnswer } from '../axes/memory.ts';
import { told } from '../told.ts';
import { B, W } from './math.tsx';
import { NumberTable } from './NumberTable.tsx';
import { Strip } from './Strip.tsx';

const found = lastAnswer(({ state: { data } }) => influence(data, data.x.length - 1));
const day = (now: Snapshot) => plain(now.state.data.x.length);
const FIELDS = ['w', 'b', 'cost'] as const;

const hidden = (now: Snapshot, field: (typeof FIELDS)[number], text: string) =>
  field === 'cost' ? told(now, field, text) : text;

/** What the last day does: the best line without it and with it, and by how much they differ. */
export function OutlierStrip() {
  return (
    <Strip name={words.outlier}>
      <NumberTable
        columns={[
          { head: <W />, tone: 'w' },
          { head: <B />, tone: 'b' },
          { head: words.cost, tone: 'cost' },
        ]}
        rows={[
          {
            key: 'without',
            head: (now) => words.without(day(now)),
            mark: 'other-line',
            cells: FIELDS.map((field) => (now) => hidden(now, field, fixed(found(now).without[field]))),
          },
          {
            key: 'with',
            head: (now) => words.withIt(day(now)),
            mark: 'model-line',
            cells: FIELDS.map((field) => (now) => hidden(now, field, fixed(found(now).whole[field]))),
          },
          {
            key: 'difference',
            head: words.difference,
            cells: FIELDS.map((field) => (now) => {
              const { whole, without } = found(now);
              const change = fixed(whole[field] - without[field]);
              const worked = shownNumber(fixed(whole[field])) - shownNumber(fixed(without[field]));
              const signed = /^[−0.]+$/.test(change) || change.startsWith('−') ? change : `+${change}`;
              return hidden(now, field, comesTo(worked, change, fixed) === '=' ? signed : `≈ ${signed}`);
            }),
          },
        ]}
      />
    </Strip>
  );
}
