/** One observation's term as it is rewritten: (x·w + b − y)², its slope, the rules, and multiplied out. */
import { coefficient, type Token, token } from './tokens.ts';

export interface TermParts {
  /** The observation. */
  readonly i: number;
  readonly x: number;
  readonly y: number;
  readonly axis: 'w' | 'b';
}

/** (x·w + b − y). The copy, whose slope the chain rule asks for, comes out of the original. */
function inside({ i, x, y }: TermParts, copy = ''): Token[] {
  const made = (name: string, text: string, kind: Token['kind']) =>
    token(`${i}${copy}.${name}`, text, kind, copy ? [`${i}.${name}`] : []);
  return [
    made('open', '(', 'fence'),
    made('x', coefficient(x), 'number'),
    made('dot', '·', 'dot'),
    made('w', 'w', 'w'),
    made('plus', '+', 'operator'),
    made('b', 'b', 'b'),
    made('minus', y < 0 ? '+' : '−', 'operator'),
    made('y', coefficient(Math.abs(y)), 'number'),
    made('close', ')', 'fence'),
  ];
}

/** (x·w + b − y)² */
export const openTerm = (part: TermParts): Token[] => [...inside(part), token(`${part.i}.two`, '2', 'power')];

/** [(x·w + b − y)²]′ */
export const primedTerm = (part: TermParts): Token[] => [
  token(`${part.i}.bracket`, '[', 'fence'),
  ...openTerm(part),
  token(`${part.i}.bracket end`, ']', 'fence'),
  token(`${part.i}.prime`, '′', 'fence'),
];

/** 2·(x·w + b − y)·(x·w + b − y)′ */
export const poweredTerm = (part: TermParts): Token[] => [
  token(`${part.i}.two`, '2', 'number'),
  token(`${part.i}.times`, '·', 'dot'),
  ...inside(part),
  token(`${part.i}.times inner`, '·', 'dot'),
  ...inside(part, ' copy'),
  token(`${part.i}.prime`, '′', 'fence'),
];

/** 2·(x·w + b − y)·k, with k how fast the inside changes: x along w, 1 along b. */
export function workedTerm(part: TermParts): Token[] {
  const { i, x, axis } = part;
  const source = axis === 'w' ? 'x' : 'b';
  return [
    token(`${i}.two`, '2', 'number'),
    token(`${i}.times`, '·', 'dot'),
    ...inside(part),
    token(`${i}.times inner`, '·', 'dot'),
    token(`${i}.inner`, negativeInFences(axis === 'w' ? x : 1), 'number', [
      `${i} copy.${source}`,
      `${i}.${source}`,
    ]),
  ];
}

/** (2kx·w + 2k·b − 2ky) */
export function expandedTerm({ i, x, y, axis }: TermParts): Token[] {
  const twice = 2 * (axis === 'w' ? x : 1);
  const number = -twice * y;
  return [
    token(`${i}.open`, '(', 'fence'),
    token(`${i}.x`, coefficient(twice * x), 'number'),
    token(`${i}.w`, 'w', 'w'),
    token(`${i}.plus`, twice < 0 ? '−' : '+', 'operator'),
    token(`${i}.cb`, coefficient(Math.abs(twice)), 'number', [`${i}.two`, `${i}.inner`]),
    token(`${i}.b`, 'b', 'b'),
    token(`${i}.minus`, number < 0 ? '−' : '+', 'operator'),
    token(`${i}.y`, coefficient(Math.abs(number)), 'number'),
    token(`${i}.close`, ')', 'fence'),
  ];
}

export const negativeInFences = (value: number, text = coefficient(value)): string =>
  value < 0 ? `(${text})` : text;
