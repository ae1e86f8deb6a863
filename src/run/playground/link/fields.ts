/**
 * A state as fields: names and texts, which is what a link and a file both hold. Reading takes each field that is known, one by one;
 * what is wrong with it is noted and the default stands in.
 */
import type { Configurable, Settings } from '../state.ts';
import { readNumber, writeNumber } from './numbers.ts';
import type { Refusals } from './refusal.ts';

export type Fields = Map<string, string>;

export interface Range {
  readonly min: number;
  readonly max: number;
  readonly below?: boolean;
  readonly whole?: boolean;
}

/** Control characters, halves of characters, and marks that turn the direction of writing. */
const UNWRITABLE = /[\p{Control}\p{Surrogate}\u202a-\u202e\u2066-\u2069]/gu;

export class FieldReader {
  private readonly taken = new Set<string>();

  constructor(
    private readonly fields: ReadonlyMap<string, string>,
    readonly refusals: Refusals,
  ) {}

  has(key: string): boolean {
    return this.fields.has(key);
  }

  take(key: string): string | undefined {
    this.taken.add(key);
    return this.fields.get(key);
  }

  number<T extends number | null>(key: string, range: Range, fallback: T): number | T {
    const text = this.take(key);
    if (text === undefined) return fallback;
    const { min, max, below = false, whole = false } = range;
    const value = readNumber(text);
    const fits = value !== null && value >= min && (below ? value < max : value <= max);
    // A whole number has no minus zero.
    if (fits && (!whole || Number.isInteger(value))) return whole ? value + 0 : value;
    const used = fallback === null ? null : writeNumber(fallback);
    this.refusals.add(key, text, { code: 'range', min, max, below, whole }, used);
    return fallback;
  }

  oneOf<T extends string>(key: string, choices: readonly T[], fallback: T): T {
    const text = this.take(key);
    if (text === undefined) return fallback;
    const found = choices.find((choice) => choice === text);
    if (found === undefined) this.refusals.add(key, text, { code: 'oneOf', choices }, fallback);
    return found ?? fallback;
  }

  flag(key: string, fallback: boolean): boolean {
    const text = this.take(key);
    if (text === undefined) return fallback;
    if (text === '0' || text === '1') return text === '1';
    this.refusals.add(key, text, { code: 'flag' }, fallback ? '1' : '0');
    return fallback;
  }

  /** A short text of one line. */
  text(key: string, most: number): string | null {
    const text = this.take(key);
    if (text === undefined) return null;
    if (text.length <= most && text.search(UNWRITABLE) < 0) return text;
    this.refusals.add(key, text, { code: 'text', most }, null);
    return null;
  }

  /** So many numbers with commas between them. */
  numbers(key: string, count: number): readonly number[] | null {
    const text = this.take(key);
    if (text === undefined) return null;
    const values = text.length > 1000 ? [] : text.split(',').map(readNumber);
    if (values.length === count && values.every((value) => value !== null)) return values;
    this.refusals.add(key, text, { code: 'numbers', count }, null);
    return null;
  }

  /** A field that another one excludes. */
  exclude(key: string, by: string): void {
    const text = this.take(key);
    if (text !== undefined) this.refusals.add(key, text, { code: 'instead', of: by }, null);
  }

  /** Every setting of a kind, each under the key that is made from its name. */
  settings({ settings }: Configurable, keyOf: (name: string) => string): Settings {
    const read = Object.entries(settings).map(([name, range]) => {
      const fallback = range.optional ? null : range.initial;
      return [name, this.number(keyOf(name), range, fallback)] as const;
    });
    const there = read.filter((entry): entry is [string, number] => entry[1] !== null);
    return Object.fromEntries(there);
  }

  /** Refuses what nobody has taken. */
  finish(): void {
    for (const [key, text] of this.fields)
      if (!this.taken.has(key)) this.refusals.add(key, text, { code: 'unknown' }, null);
  }
}

export class FieldWriter {
  readonly fields: Fields = new Map();

  /** Writes a field, unless it says what would be so without it. */
  put(key: string, text: string, fallback?: string): void {
    if (text !== fallback) this.fields.set(key, text);
  }

  number(key: string, value: number, fallback?: number): void {
    this.put(key, writeNumber(value), fallback === undefined ? undefined : writeNumber(fallback));
  }

  flag(key: string, value: boolean, fallback: boolean): void {
    this.put(key, value ? '1' : '0', fallback ? '1' : '0');
  }

  /** A text, cut to what may be read again. */
  text(key: string, text: string, most: number): void {
    this.put(key, text.slice(0, most).replace(UNWRITABLE, '\ufffd'));
  }

  numbers(key: string, values: readonly number[], fallback?: readonly number[]): void {
    this.put(key, values.map(writeNumber).join(','), fallback?.map(writeNumber).join(','));
  }

  /** @param usual whether initial values need not be said; those that go by the ground must be, on any but the usual one */
  settings(kind: Configurable, values: Settings, keyOf: (name: string) => string, usual = true): void {
    for (const [name, { initial, optional, fitted }] of Object.entries(kind.settings)) {
      const value = values[name];
      if (optional && value !== undefined) this.number(keyOf(name), value);
      else if (!optional) this.number(keyOf(name), value ?? initial, fitted && !usual ? undefined : initial);
    }
  }
}
