/**
 * Splits text into records and cells (RFC 4180, widened to what is met: any one-character delimiter, any line ending, spaces before
 * a quote, text after one). A cell is a span of the text, not a string: a million rows are read without a million small strings.
 */
import { seen } from '../numberText.ts';

const QUOTE = 34;
const SPACE = 32;
const LINE_FEED = 10;
const RETURN = 13;

/** Plain: the span as it stands. Quoted: the span between the quotes. Doubled: that, with each `""` standing for `"`. */
export const PLAIN = 0;
export const QUOTED = 1;
export const DOUBLED = 2;

export class RecordScanner {
  /** The cells of the record last read: from, to, and how they are marked. */
  starts = new Int32Array(32);
  ends = new Int32Array(32);
  marks = new Uint8Array(32);
  count = 0;
  /** Whether the text ended inside quotes. */
  insideQuotes = false;
  private readonly delimiter: number;
  /** Spaces come in runs, and a run delimits once. */
  private readonly runs: boolean;

  constructor(delimiter: string) {
    this.delimiter = delimiter.charCodeAt(0);
    this.runs = delimiter === ' ';
  }

  /**
   * Reads the record that begins at `from` and returns where the next one begins, or −1 when the text ends first. With `final`,
   * the end of the text ends the record.
   */
  next(text: string, from: number, final: boolean): number {
    const { delimiter, runs } = this;
    const length = text.length;
    this.count = 0;
    this.insideQuotes = false;
    let at = from;
    if (runs) while (text.charCodeAt(at) === SPACE) at++;
    for (;;) {
      const open = this.quoteAt(text, at);
      if (open >= 0) {
        at = this.quoted(text, at, open);
        if (at < 0) return -1;
      } else {
        const start = at;
        for (; at < length; at++) {
          const code = text.charCodeAt(at);
          if (code === delimiter || code === LINE_FEED || code === RETURN) break;
        }
        this.add(start, at, PLAIN);
      }
      // Where more text may come, the cell may go on, even after a quote that seems to close it.
      if (at >= length) return final ? length : -1;
      const code = text.charCodeAt(at);
      at++;
      if (code === delimiter) {
        if (runs) while (text.charCodeAt(at) === SPACE) at++;
        continue;
      }
      if (code === LINE_FEED) return at;
      // A return at the end of a chunk may be half of a line ending.
      if (at === length && !final) return -1;
      return text.charCodeAt(at) === LINE_FEED ? at + 1 : at;
    }
  }

  /** A cell of the record last read, as a string. */
  cell(text: string, index: number): string {
    const span = text.slice(this.starts[index], this.ends[index]);
    const mark = this.marks[index];
    if (mark === PLAIN) return span.trim();
    return mark === DOUBLED ? span.replaceAll('""', '"') : span;
  }

  /** Where the cell that begins at `at` opens its quotes, or −1. */
  private quoteAt(text: string, at: number): number {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at;
    if (code !== SPACE || this.runs) return -1;
    let open = at + 1;
    while (text.charCodeAt(open) === SPACE) open++;
    return text.charCodeAt(open) === QUOTE ? open : -1;
  }

  /** Reads a quoted cell; returns where it ends, or −1 when the text ends first. */
  private quoted(text: string, start: number, open: number): number {
    const length = text.length;
    let mark = QUOTED;
    let close = open + 1;
    for (;;) {
      close = text.indexOf('"', close);
      if (close < 0) {
        this.insideQuotes = true;
        return -1;
      }
      if (text.charCodeAt(close + 1) !== QUOTE) break;
      mark = DOUBLED;
      close += 2;
    }
    let blankAfter = true;
    let at = close + 1;
    for (; at < length; at++) {
      const code = text.charCodeAt(at);
      if (code === this.delimiter || code === LINE_FEED || code === RETURN) break;
      if (code !== SPACE) blankAfter = false;
    }
    // "5" inch: not a quoted cell after all, so it is taken as it stands.
    if (blankAfter) this.add(open + 1, close, mark);
    else this.add(start, at, PLAIN);
    return at;
  }

  private add(start: number, end: number, mark: number): void {
    const at = this.count++;
    if (at === this.starts.length) {
      this.starts = grown(this.starts, new Int32Array(at * 2));
      this.ends = grown(this.ends, new Int32Array(at * 2));
      this.marks = grown(this.marks, new Uint8Array(at * 2));
    }
    this.starts[at] = start;
    this.ends[at] = end;
    this.marks[at] = mark;
  }
}

function grown<T extends Int32Array | Uint8Array>(from: T, into: T): T {
  into.set(from);
  return into;
}

/** Whether a record holds nothing. An empty cell in quotes is a cell. */
export function isBlank({ count, starts, ends, marks }: RecordScanner, text: string): boolean {
  for (let i = 0; i < count; i++) {
    if (marks[i] !== PLAIN) return false;
    for (let at = starts[i] as number; at < (ends[i] as number); at++) {
      if (isSeen(text, at)) return false;
    }
  }
  return true;
}

function isSeen(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code > 32 && (code < 127 || seen(text.charAt(at)) !== '');
}
