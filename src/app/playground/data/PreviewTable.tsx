import { playgroundData } from '#words/playgroundData.ts';
import type { ReadTable } from '../../../run/table/messages.ts';
import { columnName } from '../sayCsv.ts';
import type { Columns } from './firstColumns.ts';

const { count, import: words } = playgroundData;
/** A table may have a thousand columns; the chosen ones are always among those that are shown. */
const MOST_COLUMNS = 20;

/** What may be cut short on the screen is there in full to be pointed at. */
const wide = (text = '') => (text.length > 15 ? text : undefined);

/** The first and the last rows of a table, with the chosen columns marked. */
export function PreviewTable({ table, columns }: { table: ReadTable; columns: Columns }) {
  const { preview, rowCount, sourceRows } = table;
  const shown = table.columns.map((_, i) => i).filter((i) => i < MOST_COLUMNS || columns.includes(i));
  const mark = (index: number) =>
    [columns[0] === index ? 'x' : '', columns[1] === index ? 'y' : ''].filter(Boolean).join(' ');
  const nameOf = (index: number) => columnName(table.columns[index] ?? { name: '' }, index);
  const row = (cells: readonly string[], at: number) => (
    <tr key={at}>
      <th scope="row">{sourceRows[at]}</th>
      {shown.map((index) => (
        <td key={index} data-axis={mark(index)} title={wide(cells[index])}>
          {cells[index]}
        </td>
      ))}
    </tr>
  );
  const cut = rowCount > preview.first.length + preview.last.length;
  return (
    <div className="preview">
      <p className="note">
        {words.preview(count(rowCount))} {cut ? words.firstAndLast : ''}
      </p>
      <section
        className="table-scroll preview-scroll"
        aria-label={words.firstAndLast}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard.
        tabIndex={0}
      >
        <table>
          <thead>
            <tr>
              <td />
              {shown.map((index) => (
                <th key={index} scope="col" data-axis={mark(index)}>
                  <span className="column-name" title={wide(nameOf(index))}>
                    {nameOf(index)}
                  </span>
                  {mark(index) ? <b className="axis-mark">{mark(index)}</b> : null}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {preview.first.map((cells, i) => row(cells, i))}
            {cut ? (
              <tr>
                <td colSpan={shown.length + 1}>…</td>
              </tr>
            ) : null}
            {preview.last.map((cells, i) => row(cells, rowCount - preview.last.length + i))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
