/** The lines above a table and the names of its columns. */
import { isNumber } from './dialect.ts';

/**
 * How many of the first rows are a title: a single cell of words above rows that have several. Where delimiters fill the row up it
 * could also be a name above the first column, unless names come next.
 */
export function titleLinesAbove(rows: readonly (readonly string[])[]): number {
  const first = rows.findIndex((row) => filled(row).length > 1);
  if (first <= 0) return 0;
  const above = rows.slice(0, first);
  const namesFollow = !filled(rows[first] ?? []).some(isNumber);
  const isTitle = above.every(
    (row) => row[0] !== '' && !filled(row).some(isNumber) && (row.length === 1 || namesFollow),
  );
  return isTitle ? first : 0;
}

const filled = (row: readonly string[]) => row.filter((cell) => cell !== '');

/** The names, each told from those before it by a number. Columns without a name stay without one. */
export function distinctNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  const given = new Set(names);
  return names.map((name) => {
    let own = name;
    for (let i = 2; own !== '' && (taken.has(own) || (own !== name && given.has(own))); i++) {
      own = `${name} (${i})`;
    }
    taken.add(own);
    return own;
  });
}
