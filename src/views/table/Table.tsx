import { type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { examples as words } from '#words/examples.ts';
import { plain } from '../../i18n/format.ts';
import type { Examples } from '../../run/stage/facets.ts';
import type { FigureSize } from '../axes/frame.ts';
import { isBrowsers } from '../axes/keys.ts';
import { Figure } from '../Figure.tsx';
import { useSnapshot, useStage } from '../stageContext.ts';
import { type Sorting, sortedRows, type TableColumn, tableColumns } from './rows.ts';
import { TableRow } from './TableRow.tsx';
import { useWindowed } from './useWindowed.ts';
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
    </Figure>
  );
}

/** How many rows a page key goes. */
const PAGE = 10;

function Grid() {
  const stage = useStage<Examples>();
  const scroller = useRef<HTMLDivElement>(null);
  const columns = useSnapshot((now: Examples) => now.columns);
  const inputs = useSnapshot((now: Examples) => now.inputs.join());
  const target = useSnapshot((now: Examples) => now.target);
  const count = useSnapshot((now: Examples) => now.predicted.length);
  const lit = useSnapshot((now: Examples) => now.state.lit);
  const [sorting, sort] = useState<Sorting | null>(null);
  const shown = useMemo(
    () => tableColumns({ columns, target, inputs: inputs === '' ? [] : inputs.split(',').map(Number) }),
    [columns, target, inputs],
  );
  const order = useMemo(() => sortedRows(columns, count, sorting), [columns, count, sorting]);
  const { first, last, above, below, reveal } = useWindowed(scroller, order.length);
  const place = lit === null ? -1 : order.indexOf(lit);
  const focusRow = useRef(false);
  useLayoutEffect(() => {
    if (place < 0) return;
    reveal(place);
    if (!focusRow.current) return;
    const row = scroller.current?.querySelector<HTMLElement>('[aria-selected=true]');
    if (!row) return;
    focusRow.current = false;
    row.focus({ preventScroll: true });
  });
  const walk = (event: KeyboardEvent) => {
    if (isBrowsers(event)) return;
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const to =
      event.key === 'Home'
        ? 0
        : event.key === 'End'
          ? order.length - 1
          : by === undefined
            ? null
            : place + by * (event.shiftKey ? PAGE : 1);
    if (to === null) return;
    event.preventDefault();
    event.stopPropagation();
    focusRow.current = true;
    stage.light(order[Math.min(order.length - 1, Math.max(0, to))] ?? null);
  };
  return (
    <div className="table-scroll" ref={scroller}>
      <table
        className="examples-table"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its rows are walked through with arrow keys and taken in hand.
        role="grid"
        aria-label={words.tableOf(plain(count), columns[target]?.name ?? '')}
        aria-rowcount={count + 1}
        onKeyDown={walk}
      >
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">{words.number}</th>
            {shown.map((column) => (
              <Head key={column.key} column={column} sorting={sorting} onSort={sort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {above > 0 ? <Gap height={above} span={shown.length + 1} /> : null}
          {Array.from(order.subarray(first, last), (example, i) => (
            <TableRow
              key={example}
              example={example}
              index={first + i + 2}
              columns={shown}
              isLit={example === lit}
              isReachable={place >= first && place < last ? example === lit : i === 0}
              onTake={() => stage.light(example)}
            />
          ))}
          {below > 0 ? <Gap height={below} span={shown.length + 1} /> : null}
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

interface HeadProps {
  column: TableColumn;
  sorting: Sorting | null;
  onSort: (sorting: Sorting | null) => void;
}

/** A column's head sorts by it: greatest first, least first, as the data come. */
function Head({ column, sorting, onSort }: HeadProps) {
  const { key, name, unit, place } = column;
  if (place === null)
    return (
      <th scope="col" className={`is-${column.role}`}>
        {name}
      </th>
    );
  const mine = sorting?.column === place ? sorting : null;
  const next = mine ? (mine.down ? { column: place, down: false } : null) : { column: place, down: true };
  return (
    <th
      scope="col"
      className={`is-${column.role}`}
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

function describe(now: Examples): string {
  const { lit } = now.state;
  const shown = tableColumns(now);
  return words.tableDescribe({
    count: plain(now.predicted.length),
    columns: shown.map(({ name }) => name).join(', '),
    lit:
      lit === null
        ? ''
        : words.rowSays(
            plain(lit + 1),
            shown.map((column) => `${column.name} ${column.read(now, lit)}`).join(', '),
          ),
  });
}
