/** Reads a table from a file or a text, piece by piece, in the worker or in the page itself. */
import { asPasted, type CsvOptions, CsvReader, type CsvResult, readCsvStream } from '../../core/csv/index.ts';
import { lightened } from './lighten.ts';
import type { TableAnswer, TableAsk, TableProgress } from './messages.ts';

/** Larger files are refused: what is read must fit into the memory of a small computer. */
export const MOST_BYTES = 64 * 2 ** 20;

/** Progress is told no oftener than this, in milliseconds: some eight times a second. */
const EVERY = 125;
const CHARACTERS_A_PIECE = 65_536;

interface Telling {
  readonly onProgress: (progress: TableProgress) => void;
  /** The time in milliseconds. */
  readonly clock: () => number;
}

/** The table, or why there is none. Never throws. */
export async function readSource(
  { source, options }: TableAsk,
  { onProgress, clock }: Telling,
): Promise<TableAnswer> {
  const total = typeof source === 'string' ? source.length : source.size;
  if (total > MOST_BYTES) return { problem: { code: 'tooMuch', bytes: total, most: MOST_BYTES } };
  let told = clock();
  const tell = (done: number, rows: number) => {
    if (clock() - told < EVERY) return;
    told = clock();
    onProgress({ done, total, rows });
  };
  try {
    const result =
      typeof source === 'string'
        ? readText(source, options, tell)
        : await readCsvStream(source.stream(), {
            ...options,
            onProgress: ({ bytes, rows }) => tell(bytes, rows),
          });
    if ('canceled' in result) return { problem: { code: 'unreadable' } };
    return 'problem' in result ? result : { table: lightened(result.table) };
  } catch {
    // The file was moved or may not be read.
    return { problem: { code: 'unreadable' } };
  }
}

function readText(text: string, options: CsvOptions, tell: (done: number, rows: number) => void): CsvResult {
  const reader = new CsvReader(asPasted(text, options));
  for (let at = 0; at < text.length && !reader.done; at += CHARACTERS_A_PIECE) {
    reader.push(text.slice(at, at + CHARACTERS_A_PIECE));
    tell(Math.min(text.length, at + CHARACTERS_A_PIECE), reader.rowCount);
  }
  return reader.finish();
}
