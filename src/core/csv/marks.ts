/**
 * Settles what comes before the decimals, once for each column, when all of its cells have been seen: 1.5 can only have a point and
 * 1.234.567 only a comma. A column in which every number could be either goes by the others, since one program wrote them all. Where
 * they say nothing either, it is unclear, and whoever brought the table must say.
 */
import type { DecimalMark } from '../numberText.ts';
import type { ColumnBuilder } from './columnBuilder.ts';
import type { Column, CsvNote, Dialect, Unclear } from './table.ts';

interface Known {
  /** As the first rows look; a guess where they say nothing. */
  readonly dialect: Dialect;
  /** What whoever brought the table has said. */
  readonly told: DecimalMark | undefined;
  readonly names: readonly string[];
  readonly rowCount: number;
}

export interface Settled {
  readonly columns: readonly Column[];
  readonly decimal: DecimalMark;
  readonly unclear: readonly Unclear[];
  readonly notes: readonly CsvNote[];
}

export function settleMarks(
  builders: readonly ColumnBuilder[],
  { dialect, told, names, rowCount }: Known,
): Settled {
  const bare = (builder: ColumnBuilder) =>
    dialect.delimiter === ',' && builders.length > 1 && hasPoint(builder) ? '.' : null;
  const own = builders.map((builder) => builder.settled ?? bare(builder));
  const found = new Set(own.filter((mark) => mark !== null));
  const agreed = found.size === 1 ? [...found][0] : undefined;
  const decimal = told ?? agreed ?? dialect.decimal;
  const columns: Column[] = [];
  const unclear: Unclear[] = [];
  const notes: CsvNote[] = [];
  for (const [i, builder] of builders.entries()) {
    const name = names[i] ?? '';
    const mark = own[i] ?? decimal;
    const column = builder.finish(name, mark);
    // A delimiter at the end of every line makes a column of nothing.
    if (name === '' && column.missing === rowCount) continue;
    const where = { column: name, place: columns.length };
    if (column.kind === 'number') {
      const cell = own[i] ? null : builder.unclear;
      if (cell && !told && !agreed) unclear.push({ column: where.place, ...cell });
      else if (cell) {
        const value = mark === ',' ? cell.comma : cell.point;
        notes.push({ code: 'takenFor', ...where, text: cell.text, value });
      } else if (own[i] && mark !== decimal) notes.push({ code: 'ownMark', ...where, decimal: mark });
      if (builder.percent) notes.push({ code: 'percent', ...where, ...builder.percent });
    }
    columns.push(column);
  }
  return { columns, decimal, unclear, notes };
}

/** Between commas a point is for decimals: a comma for them would have had to be in quotes, cell by cell. */
function hasPoint({ unclear }: ColumnBuilder): boolean {
  return unclear !== null && Math.abs(unclear.point) < Math.abs(unclear.comma);
}
