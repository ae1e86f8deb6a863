import { memo } from 'react';
import { table as words } from '#words/table.ts';
import { counted } from '../../i18n/counted.ts';
import type { Examples } from '../../run/stage/facets.ts';
import { Live } from '../live.tsx';
import { type Mark, markOf } from './marks.ts';
import type { TableColumn } from './rows.ts';

interface TableRowProps {
  example: number;
  /** Its place in the grid, for screen readers; the head is 1. */
  index: number;
  columns: readonly TableColumn[];
  isLit: boolean;
  /** The column of the cell that Tab reaches; null where none of this row is. */
  reachable: number | null;
  onTake: (example: number, column: number) => void;
}

const CLASSES: Record<Mark, string> = { '': '', batch: ' is-batch', heldOut: ' is-held-out' };

const inWords = (all: typeof words.marks, mark: Mark) => (mark === '' ? '' : all[mark]);

/** One example; scrolled on, only rows that come are rendered. A click or a tap on a cell takes it in hand. A letter at its head, and words for who hears it, say what becomes of it. */
export const TableRow = memo(function TableRow({
  example,
  index,
  columns,
  isLit,
  reachable,
  onTake,
}: TableRowProps) {
  const number = counted(example + 1);
  const cell = (column: number) => ({
    'aria-colindex': column + 1,
    tabIndex: column === reachable ? 0 : -1,
    onFocus: () => onTake(example, column),
    onClick: () => onTake(example, column),
  });
  return (
    <Live.tr
      className={(now: Examples) => `table-row${isLit ? ' is-lit' : ''}${CLASSES[markOf(now, example)]}`}
      aria-rowindex={index}
      aria-selected={isLit}
    >
      <Live.th
        scope="row"
        translate="no"
        data-mark={(now: Examples) => inWords(words.marks, markOf(now, example))}
        aria-label={(now: Examples) => number + inWords(words.marksSaid, markOf(now, example))}
        {...cell(0)}
      >
        {number}
      </Live.th>
      {columns.map((column, i) => (
        <Live.td key={column.key} className={`is-${column.role}`} translate="no" {...cell(i + 1)}>
          {(now: Examples) => column.read(now, example)}
        </Live.td>
      ))}
    </Live.tr>
  );
});
