import { plain } from '../../i18n/format.ts';
import type { NameId } from '../../ui/Named.tsx';

/** What a token is, which decides how it is set: upright or italic, in which color, with which space around. */
export type TokenKind = 'w' | 'b' | 'cost' | 'number' | 'operator' | 'dot' | 'fence' | 'power' | 'answer';

export interface Token {
  /** The same id in two neighboring lines is the same thing, moved. */
  readonly id: string;
  /** May be empty: a sign that is not there keeps its place in the row. */
  readonly text: string;
  readonly kind: TokenKind;
  /** The tokens of the line before that this one is made of, where its own id is new. The first that is there counts most. */
  readonly from: readonly string[];
  /** A number that follows the line that is shown. */
  readonly live?: 'w' | 'b' | 'slope';
}

export interface Group {
  readonly id: string;
  /** The observation it comes from. */
  readonly term: number | null;
  /** What it names. */
  readonly names?: NameId;
  readonly tokens: readonly Token[];
}

export interface Rule {
  readonly name: 'start' | 'sum' | 'power' | 'chain' | 'same' | 'expand' | 'gather' | 'add' | 'plug';
  readonly term?: number;
  /** How fast the inside of that term changes. */
  readonly factor?: number;
}

export interface Line {
  readonly rule: Rule;
  readonly groups: readonly Group[];
}

const NOTHING: readonly string[] = [];

export function token(id: string, text: string, kind: TokenKind, from: readonly string[] = NOTHING): Token {
  return { id, text, kind, from };
}

/** Two decimals are enough for points dragged by hand. */
export const coefficient = (value: number): string => plain(value, 2);

/** A line as it would be typed, for readers who hear it. */
export function lineText({ groups }: Line, textOf: (token: Token) => string = ({ text }) => text): string {
  return groups
    .flatMap(({ tokens }) => tokens)
    .map((made) => {
      if (made.kind === 'operator') return ` ${textOf(made)} `;
      return made.kind === 'power' ? '²' : textOf(made);
    })
    .join('')
    .trim();
}
