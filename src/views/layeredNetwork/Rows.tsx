import type { Matrices } from '../../run/stage/facets.ts';
import { px } from '../axes/frame.ts';
import { Live } from '../live.tsx';
import type { LayeredLayout } from './layout.ts';
import { type ShownRow, shownRows } from './shown.ts';

export interface RowColumn {
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly className: string;
  readonly text: (now: Matrices, row: ShownRow) => string;
}

interface RowsProps {
  layout: LayeredLayout;
  /** The middle of the box, and its width, for the band of the row in hand. */
  x: number;
  width: number;
  top: number;
  line: number;
  /** For how many lines there is room. */
  fit: number;
  columns: readonly RowColumn[];
}

/** The numbers of a box, a row an example, as many as have room; of several the one in hand stands on a band. */
export function Rows({ layout: { em, rows }, x, width, top, line, fit, columns }: RowsProps) {
  // The last line then stands for all rows that have no line of their own.
  const own = fit < rows ? fit - 1 : rows;
  const numbers = Array.from({ length: Math.min(rows, fit) }, (_, row) => row);
  return (
    <>
      {rows > 1 ? (
        <Live.rect
          className="row-band"
          x={px(x - width / 2 + 2)}
          width={px(width - 4)}
          height={px(line)}
          y={({ state: { lit } }: Matrices) => px(top + (lit ?? 0) * line)}
          visibility={({ state: { lit } }: Matrices) => (lit === null || lit >= own ? 'hidden' : undefined)}
        />
      ) : null}
      {numbers.flatMap((row) =>
        columns.map(({ x: at, anchor, className, text }, column) => (
          <Live.text
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place.
            key={`${row}.${column}`}
            className={({ state: { lit, atOnce } }: Matrices) =>
              atOnce && lit === row && row < own ? `${className} is-lit` : className
            }
            textAnchor={anchor}
            x={px(at)}
            y={px(top + (row + 0.5) * line + 0.36 * em)}
          >
            {(now: Matrices) => {
              const shown = shownRows(now)[row];
              if (row >= own) return '…';
              return shown ? text(now, shown) : '';
            }}
          </Live.text>
        )),
      )}
    </>
  );
}
