import { Fragment } from 'react';
import type { AnyNow } from '../../../run/kinds/kinds.ts';
import { useStep } from '../stepContext.ts';
import { type Found, useFilledIn, written } from './filledIn.ts';

/** A cell as it stands; in brackets it is left blank, and the key fills in what is in the brackets, if there is something. */
type Cell = Found | readonly [Found?];

interface FillInProps {
  head: readonly Found[];
  rows: (now: AnyNow) => readonly (readonly Cell[])[];
  digits?: number;
}

/** A table with numbers to be worked out. */
export function FillIn({ head, rows, digits }: FillInProps) {
  const { given } = useStep();
  const filledIn = useFilledIn();
  return (
    <table className="paper-fill">
      <thead>
        <tr>
          {head.map((cell) => (
            <th key={cell} scope="col">
              {written(cell)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows(given).map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place.
          <tr key={at}>
            {row.map((cell, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place.
              <Fragment key={column}>{cellOf(cell, filledIn, digits)}</Fragment>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function cellOf(cell: Cell, filledIn: boolean, digits: number | undefined) {
  if (typeof cell !== 'object') return <td>{written(cell, digits)}</td>;
  const [found] = cell;
  return (
    <td className={filledIn && found !== undefined ? 'paper-found' : 'paper-empty'}>
      {filledIn && found !== undefined ? written(found, digits) : null}
    </td>
  );
}
