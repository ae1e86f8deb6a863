import type { ReactNode } from 'react';
import type { Snapshot } from '../../run/kinds/line/snapshot.ts';
import type { Timed } from '../../run/stage/facets.ts';
import { Live } from '../live.tsx';
import './numberTable.css';

export type Tone = 'w' | 'b' | 'cost' | 'ink';

export interface Column {
  readonly head: ReactNode;
  readonly tone?: Tone;
  /** A column that is in the eye at the moment. */
  readonly isCurrent?: boolean;
}

export interface Row<F extends Timed = Snapshot> {
  readonly key: string;
  readonly head: ReactNode | ((now: F) => string);
  /** How its line is drawn on the plot: shown before its name. */
  readonly mark?: string;
  readonly cells: readonly ((now: F) => string)[];
}

interface NumberTableProps<F extends Timed> {
  columns: readonly Column[];
  rows: readonly Row<F>[];
}

/** A small table of live numbers of a line, as narrow as a phone. */
export const NumberTable = (props: NumberTableProps<Snapshot>) => <NumberTableOf {...props} />;

/** The same of any kind of stage. */
export function NumberTableOf<F extends Timed>({ columns, rows }: NumberTableProps<F>) {
  return (
    <table className="number-table">
      <thead>
        <tr>
          <td />
          {columns.map(({ head, tone = 'ink', isCurrent }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place.
            <th key={index} scope="col" className={`f-${tone}${isCurrent ? ' is-current' : ''}`}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, head, mark, cells }) => (
          <tr key={key}>
            <th scope="row">
              {mark ? <Mark className={mark} /> : null}
              <Live.span<F>>{head}</Live.span>
            </th>
            {cells.map((cell, index) => (
              <Live.td<F>
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place.
                key={index}
                translate="no"
                className={`f-num f-${columns[index]?.tone ?? 'ink'}${columns[index]?.isCurrent ? ' is-current' : ''}`}
              >
                {cell}
              </Live.td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Mark({ className }: { className: string }) {
  return (
    <svg
      className="number-mark"
      viewBox="0 0 30 10"
      width="30"
      height="10"
      aria-hidden="true"
      focusable="false"
    >
      <path className={className} d="M1 5h28" />
    </svg>
  );
}
