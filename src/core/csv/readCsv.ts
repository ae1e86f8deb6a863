/** Reads a table at once from a text, from the clipboard, or from a stream of bytes with progress and a way to stop. */
import { type CsvOptions, CsvReader } from './csvReader.ts';
import { BytesToText } from './decode.ts';
import type { CsvResult } from './table.ts';

/** A table from a text that is all there. */
export function readCsv(text: string, options: CsvOptions = {}): CsvResult {
  const reader = new CsvReader(options);
  reader.push(text);
  return reader.finish();
}

/** What a spreadsheet puts on the clipboard has tabs between its cells, whatever else is in them. Text without tabs is read as any other. */
export function asPasted(text: string, options: CsvOptions = {}): CsvOptions {
  return text.includes('\t') && !options.delimiter ? { ...options, delimiter: '\t' } : options;
}

/** A table from the clipboard. */
export function readPasted(text: string, options: CsvOptions = {}): CsvResult {
  return readCsv(text, asPasted(text, options));
}

export interface StreamOptions extends CsvOptions {
  /** Aborting it ends the reading with `{ canceled: true }`. */
  readonly signal?: AbortSignal;
  /** Called after each piece with the bytes and rows read so far. */
  readonly onProgress?: (progress: { readonly bytes: number; readonly rows: number }) => void;
}

/**
 * A table from a stream of bytes, such as `file.stream()`, in whatever encoding it says it is. Between the pieces the caller's event
 * loop runs, so a worker hears that it should stop. An error of the stream itself is thrown on.
 */
export async function readCsvStream(
  stream: ReadableStream<Uint8Array>,
  options: StreamOptions = {},
): Promise<CsvResult | { readonly canceled: true }> {
  const source = stream.getReader();
  const decoder = new BytesToText();
  const reader = new CsvReader(options);
  let bytes = 0;
  try {
    while (!reader.done) {
      const { done, value } = await source.read();
      if (options.signal?.aborted) return { canceled: true };
      if (done) break;
      bytes += value.length;
      reader.push(decoder.push(value));
      options.onProgress?.({ bytes, rows: reader.rowCount });
    }
  } finally {
    // Where the stream is at its end this does nothing.
    await source.cancel().catch(() => undefined);
  }
  reader.push(decoder.finish());
  return reader.finish();
}

/** A table from bytes that are all there, such as a small file. */
export function readCsvBytes(bytes: Uint8Array, options: CsvOptions = {}): CsvResult {
  const decoder = new BytesToText();
  return readCsv(decoder.push(bytes) + decoder.finish(), options);
}
