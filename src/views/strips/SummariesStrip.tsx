import { whatCanGoWrong as words } from '#words/whatCanGoWrong.ts';
import { summaryOf } from '../../core/summary.ts';
import { fixed, plain } from '../../i18n/format.ts';
import { Named } from '../../ui/Named.tsx';
import { SETS } from '../quartet/sets.ts';
import { B, W } from './math.tsx';
import { NumberTable } from './NumberTable.tsx';
import { Strip } from './Strip.tsx';

const FIELDS = ['count', 'meanX', 'meanY', 'w', 'b', 'rSquared'] as const;

/** Four data sets as numbers alone: how many, where the middle is, the best line, and how much it explains. */
export function SummariesStrip() {
  return (
    <Strip name={words.summaries}>
      <NumberTable
        columns={[
          { head: <i>{words.points}</i> },
          { head: words.meanX },
          { head: words.meanY },
          { head: <W />, tone: 'w' },
          { head: <B />, tone: 'b' },
          {
            head: (
              <Named of="rSquared">
                <i>{words.rSquared}</i>
              </Named>
            ),
          },
        ]}
        rows={SETS.map((set, index) => {
          const summary = summaryOf(set.data);
          return {
            key: set.id,
            head: words.set(plain(index + 1)),
            cells: FIELDS.map(
              (field) => () => (field === 'count' ? plain(summary[field]) : fixed(summary[field], 2)),
            ),
          };
        })}
      />
    </Strip>
  );
}
