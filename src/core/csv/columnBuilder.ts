/**
 * Takes a column's cells one by one. Numbers go straight into a growing Float64Array; words are kept once each, with an index for
 * every row, so that a million rows of three species cost three strings. Each cell is read with both decimal marks: by the one that
 * the first rows speak for it is kept, and what the other would make of it is kept only where that is another number. So the mark can
 * be settled when all cells have been seen.
 */
import { type DecimalMark, seen } from '../numberText.ts';
import { CellReader, isPercent, saysMissing } from './cellNumber.ts';
import type { Column } from './table.ts';

const isReal = (value: number) => value - value === 0;
export const otherMark = (mark: DecimalMark): DecimalMark => (mark === ',' ? '.' : ',');

export class ColumnBuilder {
  /** The first cell that is one number with a point before the decimals and another with a comma. */
  unclear: { readonly text: string; readonly point: number; readonly comma: number } | null = null;
  /** The first cell with a percent sign that is a number. */
  percent: { readonly text: string; readonly value: number } | null = null;
  private readonly reader = new CellReader();
  private values = new Float64Array(256);
  /** What the other mark makes of a cell, where that is another number; NaN elsewhere. */
  private others: Float64Array | null = null;
  private wordOf: Int32Array | null = null;
  private readonly words = new Map<string, number>();
  private count = 0;
  private numbers = 0;
  private texts = 0;
  /** How many cells are numbers with the one mark alone. */
  private onlyOurs = 0;
  private onlyTheirs = 0;

  /** `asText`: keep every cell as it is written, even those that look like numbers. `decimal`: what the first rows speak for. */
  constructor(
    private readonly asText: boolean,
    private readonly decimal: DecimalMark,
  ) {
    if (asText) this.wordOf = new Int32Array(256);
  }

  /** A cell that is a plain span of a text. */
  addSpan(text: string, start: number, end: number): void {
    const { reader } = this;
    if (!this.asText && start < end) {
      reader.read(text, start, end);
      const value = reader.by(this.decimal);
      const other = this.decimal === ',' ? reader.point : reader.comma;
      if (reader.bare && isReal(value) && (other === value || !isReal(other))) {
        this.room();
        this.values[this.count] = value;
        if (this.wordOf) this.wordOf[this.count] = -1;
        this.count++;
        this.numbers++;
        if (other !== value) this.onlyOurs++;
        return;
      }
    }
    this.addCell(text.slice(start, end).trim());
  }

  /** A cell as a string: quoted, or not plainly a number. */
  addCell(cell: string): void {
    this.room();
    const at = this.count++;
    const value = this.asText ? Number.NaN : this.readBoth(cell, at);
    const isNumber = isReal(value);
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

  /** The cell by our mark; what the other mark says of it is noted. */
  private readBoth(cell: string, at: number): number {
    const { reader } = this;
    reader.read(cell, 0, cell.length);
    const { point, comma } = reader;
    const [ours, theirs] = this.decimal === ',' ? [comma, point] : [point, comma];
    if (isReal(theirs) && theirs !== ours) {
      this.others ??= new Float64Array(this.values.length).fill(Number.NaN);
      this.others[at] = theirs;
      if (isReal(ours)) this.unclear ??= { text: seen(cell), point, comma };
      else this.onlyTheirs++;
    } else if (isReal(ours) && theirs !== ours) this.onlyOurs++;
    const either = isReal(ours) ? ours : theirs;
    if (!this.percent && isReal(either) && isPercent(cell))
      this.percent = { text: seen(cell), value: either };
    return ours;
  }

  /** The decimal mark that the cells settle; null where each of them is a number with either, or none is a number at all. */
  get settled(): DecimalMark | null {
    const { onlyOurs, onlyTheirs, numbers, texts } = this;
    if (this.asText || texts - onlyTheirs > numbers + onlyTheirs) return null;
    return onlyOurs > 0 ? this.decimal : onlyTheirs > 0 ? otherMark(this.decimal) : null;
  }

  /** The column, with this mark before the decimals: the one that is settled, where one is. */
  finish(name: string, decimal: DecimalMark): Column {
    if (decimal !== this.decimal) this.takeOthers();
    const { count, numbers, texts } = this;
    const missing = count - numbers - texts;
    if (!this.asText && texts > numbers) this.turnToText();
    const isText = this.asText || texts > numbers;
    return {
      name,
      kind: isText ? 'text' : 'number',
      decimal,
      values: isText ? new Float64Array(0) : this.values.slice(0, count),
      wordOf: texts === 0 ? null : (this.wordOf?.slice(0, count) ?? null),
      words: texts === 0 ? [] : [...this.words.keys()],
      missing,
    };
  }

  private takeOthers(): void {
    const { others, wordOf, values } = this;
    for (let row = 0; others && row < this.count; row++) {
      const value = others[row] as number;
      if (Number.isNaN(value)) continue;
      values[row] = value;
      if (!wordOf || wordOf[row] === -1) continue;
      wordOf[row] = -1;
      this.texts--;
      this.numbers++;
    }
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
    if (this.others) {
      const others = new Float64Array(this.count * 2).fill(Number.NaN, this.count);
      others.set(this.others);
      this.others = others;
    }
    if (!this.wordOf) return;
    const wordOf = new Int32Array(this.count * 2);
    wordOf.set(this.wordOf);
    this.wordOf = wordOf;
  }
}
