import { table as words } from '#words/table.ts';
import { counted } from '../../i18n/counted.ts';
import type { Examples } from '../../run/stage/facets.ts';
import type { FigureSize } from '../axes/frame.ts';
import { Figure } from '../Figure.tsx';
import { Grid } from './Grid.tsx';
import { Legend } from './Legend.tsx';
import { tableColumns } from './rows.ts';
import './table.css';

interface TableProps {
  size: FigureSize;
  title?: string | undefined;
}

/** The examples, row by row, with what the model predicts. Only the rows that can be seen are there, so a million can be scrolled through. */
export function Table({ title }: TableProps) {
  return (
    <Figure<Examples> name={words.table} title={title} className="table-figure" describe={describe}>
      <Grid />
      <Legend />
    </Figure>
  );
}

function describe(now: Examples): string {
  const { lit } = now.state;
  const shown = tableColumns(now);
  return words.tableDescribe({
    count: counted(now.predicted.length),
    columns: shown.map(({ name }) => name).join(', '),
    sorted: now.sorting ? words.sortedBy(now.sorting.column, now.sorting.down) : '',
    marks: [
      now.batch ? words.batchSays(counted(now.batch.length)) : '',
      now.heldOut.size > 0 ? words.heldOutSays(counted(now.heldOut.size)) : '',
    ]
      .filter(Boolean)
      .join(' '),
    lit:
      lit === null
        ? ''
        : words.rowSays(
            counted(lit + 1),
            shown.map((column) => `${column.name} ${column.read(now, lit)}`).join(', '),
          ),
  });
}
