import { table as words } from '#words/table.ts';
import { counted } from '../../i18n/counted.ts';
import type { Examples } from '../../run/stage/facets.ts';
import { useStage } from '../stageContext.ts';
import { tableColumns } from './rows.ts';
import './table.css';

/** Paper has room for the first rows; of the rest only the number is given. */
const MOST = 6;

/** The table's first rows, without what the model makes of them: that is often what is asked for. A table is text, so it says itself what it shows. */
export function TableOnPaper() {
  const now = useStage<Examples>().get();
  const columns = tableColumns(now).filter(({ place }) => place !== null);
  const count = now.predicted.length;
  const { lit } = now.state;
  // The example in hand is what the step is about.
  const rows = Array.from({ length: Math.min(count, MOST) }, (_, row) => row);
  if (lit !== null && lit >= MOST) rows.push(lit);
  return (
    <div className="table-on-paper">
      <table
        className="examples-table"
        aria-label={words.tableOf(counted(count), now.columns[now.target]?.name ?? '')}
      >
        <thead>
          <tr>
            <th scope="col">{words.number}</th>
            {columns.map(({ key, name, unit, role }) => (
              <th key={key} scope="col" className={`is-${role}`}>
                {name}
                {unit ? <span className="table-unit"> {unit}</span> : null}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row} className={row === lit ? 'table-row is-lit' : 'table-row'}>
              <th scope="row" translate="no">
                {counted(row + 1)}
              </th>
              {columns.map((column) => (
                <td key={column.key} className={`is-${column.role}`} translate="no">
                  {column.read(now, row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {count > rows.length ? <p>{words.moreRows(counted(count - rows.length))}</p> : null}
    </div>
  );
}
