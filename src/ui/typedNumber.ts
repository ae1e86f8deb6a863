import { typedNumber as words } from '#words/typedNumber.ts';
import { readingsOf, readNumber, seen } from '../core/numberText.ts';
import { plain } from '../i18n/format.ts';

export interface Allowed {
  readonly min: number;
  readonly max: number;
  /** Whether only whole numbers will do. */
  readonly whole?: boolean | undefined;
}

export type Verdict = { readonly value: number } | { readonly problem: string };

/** Longer than this and the sentence would no longer fit its line. */
const QUOTED = 10;

/** What a person typed, as a number, or one sentence that says what is wrong and what is allowed. */
export function judge(text: string, { min, max, whole }: Allowed): Verdict {
  const low = plain(min);
  const high = highEnd(max);
  const typed = seen(text);
  if (typed === '') return { problem: words.nothingTyped(low, high, whole) };
  const [value, other] = readingsOf(typed);
  const quoted = typed.length > QUOTED ? `${typed.slice(0, QUOTED - 1)}…` : typed;
  if (value === undefined) return { problem: words.notANumber(quoted, low, high) };
  if (other !== undefined) return { problem: words.unclear(quoted, plain(value), plain(other)) };
  const said = quoted.replace('-', '−');
  if (value < min) return { problem: words.tooSmall(said, low, high, whole) };
  if (value > max) return { problem: words.tooLarge(said, low, high, whole) };
  if (whole && !Number.isInteger(value)) return { problem: words.notWhole(said, low, high) };
  return { value };
}

/** The largest that will do; where what is shown of it is rounded up to more than that, as just under what is shown. */
function highEnd(max: number): string {
  const shown = plain(max);
  return readNumber(shown, '.') > max ? words.justUnder(shown) : shown;
}
