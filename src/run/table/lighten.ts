/**
 * Makes a table light enough to come over to the page at once: numbers go over as they are, without being copied, but a million words
 * would have to be made anew there. The page needs few of them: the first rows and the last for its preview, and of each column
 * the first hundred for the sentences about rows that are left out.
 */
import { type Column, MOST_LISTED, type Table, textAt } from '../../core/csv/index.ts';
import type { Preview, ReadTable } from './messages.ts';

const FIRST = 20;
const LAST = 5;

export function lightened(table: Table): ReadTable {
  return { ...table, columns: table.columns.map(firstWordsOnly), preview: previewOf(table) };
}

/** The first hundred words of a column stay, in their rows; `chooseColumns` lists no more rows than that. */
function firstWordsOnly(column: Column): Column {
  const { wordOf } = column;
  if (!wordOf) return column;
  const words: string[] = [];
  const kept = new Int32Array(wordOf.length).fill(-1);
  for (let row = 0; row < wordOf.length && words.length < MOST_LISTED; row++) {
    const word = column.words[wordOf[row] as number];
    if (word !== undefined) kept[row] = words.push(word) - 1;
  }
  return { ...column, wordOf: kept, words };
}

function previewOf({ columns, rowCount }: Table): Preview {
  const row = (at: number) => columns.map((column) => textAt(column, at));
  const first = Math.min(FIRST, rowCount);
  const last = Math.min(LAST, rowCount - first);
  return {
    first: Array.from({ length: first }, (_, i) => row(i)),
    last: Array.from({ length: last }, (_, i) => row(rowCount - last + i)),
  };
}

/** What goes over to the page without being copied. */
export function buffersOf({ columns, sourceRows }: Table): ArrayBuffer[] {
  const arrays = [
    sourceRows,
    ...columns.flatMap(({ values, wordOf }) => (wordOf ? [values, wordOf] : [values])),
  ];
  return arrays.map(({ buffer }) => buffer as ArrayBuffer);
}
