/**
 * Takes a column's cells one by one. Numbers go straight into a growing Float64Array; words are kept once each, with an index for
 * every row, so that a million rows of three species cost three strings.
 */
import { type NumberReader, saysMissing } from './cellNumber.ts';
import type { Column } from './table.ts';

export class ColumnBuilder {
  private values = new Float64Array(256);
  private wordOf: Int32Array | null = null;
  private readonly words = new Map<string, number>();
  private count = 0;
  private numbers = 0;
  private texts = 0;

  /** `asText`: keep every cell as it is written, even those that look like numbers. */
  constructor(
    private readonly asText: boolean,
    private readonly read: NumberReader,
  ) {
    if (asText) this.wordOf = new Int32Array(256);
  }

  /** A cell that is a plain span of a text. */
  addSpan(text: string, start: number, end: number): void {
    if (!this.asText) {
      const value = start === end ? Number.NaN : this.read(text, start, end);
      if (value - value === 0) {
        this.room();
        this.values[this.count] = value;
        if (this.wordOf) this.wordOf[this.count] = -1;
        this.count++;
        this.numbers++;
        return;
      }
    }
    this.addCell(text.slice(start, end).trim());
  }

  /** A cell as a string: quoted, or not plainly a number. */
  addCell(cell: string): void {
    this.room();
    const at = this.count++;
    const value = this.asText ? Number.NaN : this.read(cell, 0, cell.length);
    const isNumber = value - value === 0;
    this.values[at] = isNumber ? value : Number.NaN;
    if (isNumber) this.numbers++;
    if (isNumber || (this.asText ? cell === '' : saysMissing(cell))) {
      if (this.wordOf) this.wordOf[at] = -1;
      return;
    }
    this.texts++;
    this.wordOf ??= new Int32Array(this.values.length).fill(-1, 0, at);
    this.wordOf[at] = this.wordIndex(cell);
  }

  finish(name: string): Column {
    const { count, numbers, texts } = this;
    const missing = count - numbers - texts;
    if (!this.asText && texts > numbers) this.turnToText();
    const isText = this.asText || texts > numbers;
    return {
      name,
      kind: isText ? 'text' : 'number',
      values: isText ? new Float64Array(0) : this.values.slice(0, count),
      wordOf: this.words.size === 0 ? null : (this.wordOf?.slice(0, count) ?? null),
      words: [...this.words.keys()],
      missing,
    };
  }

  /** The first rows were numbers, the rest were not: the numbers become words. */
  private turnToText(): void {
    const { wordOf } = this;
    for (let row = 0; wordOf && row < this.count; row++) {
      const value = this.values[row] as number;
      if (!Number.isNaN(value)) wordOf[row] = this.wordIndex(String(value));
    }
  }

  private wordIndex(word: string): number {
    const known = this.words.get(word);
    if (known !== undefined) return known;
    this.words.set(word, this.words.size);
    return this.words.size - 1;
  }

  private room(): void {
    if (this.count < this.values.length) return;
    const values = new Float64Array(this.count * 2);
    values.set(this.values);
    this.values = values;
    if (!this.wordOf) return;
    const wordOf = new Int32Array(this.count * 2);
    wordOf.set(this.wordOf);
    this.wordOf = wordOf;
  }
}
