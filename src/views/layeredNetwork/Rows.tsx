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
  columns: readonly RowColumn[];
}

/** The numbers of a box, a row an example; of several the one in hand stands on a band. */
export function Rows({ layout: { em, rows }, x, width, top, line, columns }: RowsProps) {
  const numbers = Array.from({ length: rows }, (_, row) => row);
  return (
    <>
      {rows > 1 ? (
        <Live.rect
          className="row-band"
          x={px(x - width / 2 + 2)}
          width={px(width - 4)}
          height={px(line)}
          y={({ state: { lit } }: Matrices) => px(top + (lit ?? 0) * line)}
          visibility={({ state: { lit } }: Matrices) => (lit === null || lit >= rows ? 'hidden' : undefined)}
        />
      ) : null}
      {numbers.flatMap((row) =>
        columns.map(({ x: at, anchor, className, text }, column) => (
          <Live.text
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place.
            key={`${row}.${column}`}
            className={({ state: { lit, atOnce } }: Matrices) =>
              atOnce && lit === row ? `${className} is-lit` : className
            }
            textAnchor={anchor}
            x={px(at)}
            y={px(top + (row + 0.5) * line + 0.36 * em)}
          >
            {(now: Matrices) => {
              const shown = shownRows(now)[row];
              return shown ? text(now, shown) : '';
            }}
          </Live.text>
        )),
      )}
    </>
  );
}
