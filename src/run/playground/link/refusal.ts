/** What a link or file said that could not be taken, in codes; the words are in the catalog of messages. */
export type Allowed =
  | {
      readonly code: 'range';
      readonly min: number;
      readonly max: number;
      /** Whether `max` itself is too large. */
      readonly below: boolean;
      readonly whole: boolean;
    }
  | { readonly code: 'oneOf'; readonly choices: readonly string[] }
  /** Pairs of numbers; `at` is the first that is not one, counted from 1. */
  | { readonly code: 'pairs'; readonly at: number; readonly least: number; readonly most: number }
  | { readonly code: 'tooManyPairs'; readonly most: number }
  /** Low before high, this many times. */
  | { readonly code: 'spans'; readonly count: number }
  /** Azimuth, elevation and zoom. */
  | { readonly code: 'camera' }
  | { readonly code: 'numbers'; readonly count: number }
  | { readonly code: 'flag' }
  | { readonly code: 'text'; readonly most: number }
  | { readonly code: 'formula' }
  /** Nothing by that name is known. */
  | { readonly code: 'unknown' }
  /** It was said before, and the first stands. */
  | { readonly code: 'once' }
  /** It excludes another that was given. */
  | { readonly code: 'instead'; readonly of: string }
  /** Percent signs that encode nothing. */
  | { readonly code: 'percent' }
  /** The packed part is cut or damaged. */
  | { readonly code: 'cut' }
  | { readonly code: 'size'; readonly most: number }
  | { readonly code: 'version'; readonly newest: number }
  | { readonly code: 'notAFile' };

export interface Refusal {
  readonly field: string;
  /** Cut to 40 characters. */
  readonly value: string;
  readonly allowed: Allowed;
  /** What stands in for it; null where it is left out. */
  readonly used: string | null;
}

const LONGEST_VALUE = 40;
const MOST_LISTED = 50;

/** Collects refusals, listing the first fifty and counting the rest. */
export class Refusals {
  readonly listed: Refusal[] = [];
  count = 0;

  add(field: string, value: string, allowed: Allowed, used: string | null): void {
    this.count++;
    if (this.listed.length >= MOST_LISTED) return;
    this.listed.push({
      field: cut(field),
      value: cut(value),
      allowed,
      used: used === null ? null : cut(used),
    });
  }
}

/** No more than forty characters, none of them half of one. */
function cut(text: string): string {
  const short = text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE - 1)}…` : text;
  return short.replace(/\p{Surrogate}/gu, '\ufffd');
}
