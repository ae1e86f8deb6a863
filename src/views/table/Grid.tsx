import { type KeyboardEvent, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { table as words } from '#words/table.ts';
import { counted } from '../../i18n/counted.ts';
import type { Examples, Sorting } from '../../run/stage/facets.ts';
import { taken } from '../axes/keys.ts';
import { useSnapshot, useStage } from '../stageContext.ts';
import { moveIn } from './cells.ts';
import { Head } from './Head.tsx';
import { sortedRows, tableColumns } from './rows.ts';
import { TableRow } from './TableRow.tsx';
import { useWindowed } from './useWindowed.ts';

/**
 * The rows as a grid: one cell is in hand, arrow keys go from cell to cell, and the example of its row is in hand in every figure. Only the rows that can be seen are there. When
 * the one with the focus is scrolled away the grid itself keeps the focus, and the next key goes on from where it was.
 */
export function Grid() {
  const stage = useStage<Examples>();
  const scroller = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLTableElement>(null);
  const columns = useSnapshot((now: Examples) => now.columns);
  const inputs = useSnapshot((now: Examples) => now.inputs.join());
  const target = useSnapshot((now: Examples) => now.target);
  const count = useSnapshot((now: Examples) => now.predicted.length);
  const lit = useSnapshot((now: Examples) => now.state.lit);
  const sorting = useSnapshot((now: Examples) => now.sorting);
  const shown = useMemo(
    () => tableColumns({ columns, target, inputs: inputs === '' ? [] : inputs.split(',').map(Number) }),
    [columns, target, inputs],
  );
  const order = useMemo(() => sortedRows(columns, count, sorting), [columns, count, sorting]);
  const width = shown.length + 1;
  const { first, last, above, below, slots, page, reveal } = useWindowed(scroller, order.length, width);
  const place = useMemo(() => (lit === null ? -1 : order.indexOf(lit)), [order, lit]);
  const [column, setColumn] = useState(0);
  const isThere = place >= first && place < last;
  const hasFocus = useRef(false);
  const wantsFocus = useRef(false);
  // Shown once as it is taken in hand, here or in another figure; from then on the reader scrolls where they like.
  const seen = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (lit === null) seen.current = null;
    if (place >= 0 && seen.current !== lit && reveal(place)) seen.current = lit;
    if (!wantsFocus.current && !(hasFocus.current && document.activeElement === grid.current)) return;
    const cell = grid.current?.querySelector<HTMLElement>('tbody [tabindex="0"]');
    if (!cell || !isThere) return;
    wantsFocus.current = false;
    cell.focus({ preventScroll: true });
  });
  // Its cell is used for another row by now.
  useLayoutEffect(() => {
    if (!isThere && grid.current?.querySelector('tbody')?.contains(document.activeElement))
      grid.current.focus({ preventScroll: true });
  }, [isThere]);
  const take = useCallback(
    (example: number, at: number) => {
      setColumn(at);
      if (stage.get().state.lit !== example) stage.light(example);
    },
    [stage],
  );
  // What was asked for is at the top.
  const sortAnew = (next: Sorting | null) => {
    stage.change(stage.get().sortBy(next));
    scroller.current?.scrollTo(0, 0);
  };
  const walk = (event: KeyboardEvent) => {
    // The heads are buttons of their own.
    if ((event.target as Element).closest('thead')) return;
    const to = moveIn({ row: place, column, rows: order.length, columns: width, page }, event);
    if (!to) return;
    taken(event);
    wantsFocus.current = true;
    // Back to it, if it was scrolled away.
    seen.current = null;
    setColumn(to.column);
    stage.light(order[to.row] ?? null);
  };
  return (
    <div className="table-scroll" ref={scroller}>
      <table
        ref={grid}
        className="examples-table"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells are walked through with arrow keys, its rows taken in hand.
        role="grid"
        aria-label={words.tableOf(counted(count), columns[target]?.name ?? '')}
        aria-rowcount={count + 1}
        aria-colcount={width}
        tabIndex={-1}
        onKeyDown={walk}
        onFocus={() => {
          hasFocus.current = true;
        }}
        onBlur={({ relatedTarget }) => {
          // A cell that goes with its row blurs to nothing; who leaves goes somewhere.
          if (relatedTarget && !grid.current?.contains(relatedTarget)) hasFocus.current = false;
        }}
      >
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" aria-colindex={1}>
              {words.number}
            </th>
            {shown.map((one, i) => (
              <Head key={one.key} column={one} index={i + 2} sorting={sorting} onSort={sortAnew} />
            ))}
          </tr>
        </thead>
        <tbody>
          {above > 0 ? <Gap height={above} span={width} /> : null}
          {Array.from(order.subarray(first, last), (example, i) => (
            <TableRow
              // A row that is scrolled away is used again for one that comes.
              // biome-ignore lint/suspicious/noArrayIndexKey: elements of rows that leave are used again for those that come.
              key={(first + i) % slots}
              example={example}
              index={first + i + 2}
              columns={shown}
              isLit={example === lit}
              reachable={(isThere ? example === lit : i === 0) ? column : null}
              onTake={take}
            />
          ))}
          {below > 0 ? <Gap height={below} span={width} /> : null}
        </tbody>
      </table>
    </div>
  );
}

/** The room of rows that are not there. Its height is a number of rows, so that no style is written into the page. */
function Gap({ height, span }: { height: number; span: number }) {
  const cell = useRef<HTMLTableCellElement>(null);
  useLayoutEffect(() => {
    if (cell.current) cell.current.style.blockSize = `${height}px`;
  }, [height]);
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row of a grid that holds nothing takes no focus.
    <tr aria-hidden="true" className="table-gap">
      <td ref={cell} colSpan={span} />
    </tr>
  );
}
