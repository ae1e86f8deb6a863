import { plain } from '../../i18n/format.ts';
import type { Examples } from '../../run/stage/facets.ts';
import { Live } from '../live.tsx';
import type { TableColumn } from './rows.ts';

interface TableRowProps {
  example: number;
  /** Its place in the grid, for screen readers; the head is 1. */
  index: number;
  columns: readonly TableColumn[];
  isLit: boolean;
  isReachable: boolean;
  onTake: () => void;
}

/** One example. A click or a tap takes it in hand; arrow keys walk from row to row. */
export function TableRow({ example, index, columns, isLit, isReachable, onTake }: TableRowProps) {
  return (
    <Live.tr
      className={(now: Examples) =>
        `table-row${isLit ? ' is-lit' : ''}${isIn(now.batch, example) ? ' is-batch' : ''}${now.heldOut.has(example) ? ' is-held-out' : ''}`
      }
      aria-rowindex={index}
      aria-selected={isLit}
      tabIndex={isReachable ? 0 : -1}
      onClick={onTake}
      onFocus={onTake}
    >
      <th scope="row" translate="no">
        {plain(example + 1)}
      </th>
      {columns.map((column) => (
        <Live.td key={column.key} className={`is-${column.role}`} translate="no">
          {(now: Examples) => column.read(now, example)}
        </Live.td>
      ))}
    </Live.tr>
  );
}

function isIn(batch: ArrayLike<number> | null, example: number): boolean {
  for (let i = 0; batch && i < batch.length; i++) if (batch[i] === example) return true;
  return false;
}
