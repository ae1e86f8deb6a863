import { valley as words } from '#words/valley.ts';
import { plain } from '../../i18n/format.ts';
import type { NetworkNow } from '../../run/kinds/network/now.ts';
import { useSnapshot } from '../stageContext.ts';
import { B } from './math.tsx';
import { type Column, NumberTableOf, type Row } from './NumberTable.tsx';
import { Strip } from './Strip.tsx';

const COLUMNS: readonly Column[] = [{ head: words.now }, { head: words.goal }, { head: words.share }];

const digits = (value: number): string => plain(Number(value.toPrecision(4)), 9);

const rowOf = (name: string, at: number): Row<NetworkNow> => {
  const goal = ({ fit }: NetworkNow) => fit.parameters[at] ?? 0;
  const here = ({ parameters }: NetworkNow) => parameters[at] ?? 0;
  return {
    key: name,
    head: name === 'b' ? <B /> : name,
    cells: [
      (now) => digits(here(now)),
      (now) => digits(goal(now)),
      (now) => words.percent(digits((100 * here(now)) / goal(now))),
    ],
  };
};

/** Each weight beside where the least squares have it, and how much of the way there it has come. */
export function GoalsStrip() {
  const names = useSnapshot(({ model }: NetworkNow) => model.names);
  return (
    <Strip name={words.goals}>
      <NumberTableOf<NetworkNow> columns={COLUMNS} rows={names.map(rowOf)} />
    </Strip>
  );
}
