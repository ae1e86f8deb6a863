import { table as words } from '#words/table.ts';
import type { Sorting } from '../../run/stage/facets.ts';
import type { TableColumn } from './rows.ts';

interface HeadProps {
  column: TableColumn;
  /** Its place in the grid, for screen readers. */
  index: number;
  sorting: Sorting | null;
  onSort: (sorting: Sorting | null) => void;
}

/** A column's head sorts by it: greatest first, least first, as the data come. */
export function Head({ column, index, sorting, onSort }: HeadProps) {
  const { key, name, unit, place, role } = column;
  if (place === null)
    return (
      <th scope="col" aria-colindex={index} className={`is-${role}`}>
        {name}
      </th>
    );
  const mine = sorting?.column === name ? sorting : null;
  const next = mine ? (mine.down ? { column: name, down: false } : null) : { column: name, down: true };
  return (
    <th
      scope="col"
      aria-colindex={index}
      className={`is-${role}`}
      aria-sort={mine ? (mine.down ? 'descending' : 'ascending') : 'none'}
    >
      <button type="button" data-key={key} onClick={() => onSort(next)} title={words.sortBy(name)}>
        {name}
        {unit ? <span className="table-unit"> {unit}</span> : null}
        <span className="table-sort" aria-hidden="true">
          {mine ? (mine.down ? '▼' : '▲') : ''}
        </span>
      </button>
    </th>
  );
}
