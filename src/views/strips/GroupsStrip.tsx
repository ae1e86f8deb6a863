import { whatCanGoWrong as words } from '#words/whatCanGoWrong.ts';
import { groupLines } from '../../core/groupLines.ts';
import { fixed } from '../../i18n/format.ts';
import type { Snapshot } from '../../run/kinds/line/snapshot.ts';
import { lastAnswer } from '../axes/memory.ts';
import { useSnapshot } from '../stageContext.ts';
import { B, W } from './math.tsx';
import { NumberTable, type Row } from './NumberTable.tsx';
import { Strip } from './Strip.tsx';

const found = lastAnswer(({ state: { data, groups } }) => (groups ? groupLines(data, groups) : []));
const FIELDS = ['w', 'b'] as const;

/** The best line of all, and of each group once the groups are told apart. */
export function GroupsStrip() {
  const names = useSnapshot((now) => now.state.groups?.names) ?? [];
  const cell = (index: number, field: 'w' | 'b') => (now: Snapshot) =>
    now.state.revealed ? fixed(found(now)[index]?.[field] ?? Number.NaN) : words.hidden;
  const rows = names.map(
    (head, index): Row => ({
      key: head,
      head,
      mark: `group-${index} group-line`,
      cells: FIELDS.map((field) => cell(index, field)),
    }),
  );
  const all: Row = {
    key: 'all',
    head: words.all,
    mark: 'model-line',
    cells: FIELDS.map((field) => (now) => fixed(now[field])),
  };
  return (
    <Strip name={words.groupTable}>
      <NumberTable
        columns={[
          { head: <W />, tone: 'w' },
          { head: <B />, tone: 'b' },
        ]}
        rows={[all, ...rows]}
      />
    </Strip>
  );
}
