/**
 * Where a slope's formula comes from, worked out from the observations and one rule at a time. With the data plugged in,
 * cost = Σ (x·w + b − y)². Sum rule, power rule and chain rule give Σ 2·(x·w + b − y)·(how fast the inside changes),
 * which is x along w and 1 along b; multiplied out and gathered that is one line in w, b and a number. (Any calculus book;
 * Strang, *Calculus*, chapters 2 and 4.)
 *
 * A line is a row of tokens. A token that survives a rewriting keeps its id, and one that is made of others names
 * them in `from`: that is all a view needs to let things glide, forward and back.
 */
import type { LineData } from '../../core/observations.ts';
import { type Reduction, reductionScale } from '../../core/reduction.ts';
import { expandedTerm, openTerm, poweredTerm, primedTerm, type TermParts, workedTerm } from './termTokens.ts';
import { coefficient, type Group, type Line, type Token, token } from './tokens.ts';

/** More observations than this are shown by their first two and their last. */
const MOST = 4;

export interface Derivation {
  readonly axis: 'w' | 'b';
  readonly lines: readonly Line[];
  /** The gathered formula, onW·w + onB·b + number. */
  readonly formula: { readonly onW: number; readonly onB: number; readonly number: number };
}

/** How many terms are written out for so many observations. */
const shownCount = (observations: number) => (observations <= MOST ? observations : 3);

/** The number of the last rewriting, counted from 0, for so many observations: 11 for three. */
export const lastRewriting = (observations: number): number => 2 * shownCount(observations) + 5;

/** The last rewriting of the course's three observations. */
export const REWRITINGS = lastRewriting(3);

/**
 * Every line of the derivation of the slope along `axis`.
 * @throws when there are no observations
 */
export function derive(data: LineData, axis: 'w' | 'b', reduction: Reduction = 'sum'): Derivation {
  const observations = data.x.length;
  const scale = reductionScale(reduction, observations);
  const shown = observations <= MOST ? data.x.map((_, i) => i) : [0, 1, observations - 1];
  const parts = shown.map((i): TermParts => ({ i, x: data.x[i] as number, y: data.y[i] as number, axis }));
  const formula = gather(data, axis, scale);
  const row = (head: Group, make: (part: TermParts, place: number) => Token[]): readonly Group[] => [
    head,
    ...scaleBefore(scale),
    ...parts.flatMap((part, place) => [
      ...(place > 0 ? [between(part.i)] : []),
      ...(observations > MOST && place === 2 ? [skipped(), between(part.i, 'again')] : []),
      { id: `term ${part.i}`, term: part.i, tokens: make(part, place) },
    ]),
    ...scaleAfter(scale),
  ];
  const slopeHead = head(axis);
  const worked = (done: number) =>
    row(slopeHead, (part, place) => (place < done ? workedTerm(part) : primedTerm(part)));
  const expanded = (done: number) =>
    row(slopeHead, (part, place) => (place < done ? expandedTerm(part) : workedTerm(part)));
  const first = parts[0] as TermParts;
  const lines: Line[] = [
    { rule: { name: 'start' }, groups: row(costHead(), openTerm) },
    { rule: { name: 'sum' }, groups: row(slopeHead, primedTerm) },
    {
      rule: { name: 'power', term: first.i },
      groups: row(slopeHead, (part, place) => (place === 0 ? poweredTerm(part) : primedTerm(part))),
    },
    { rule: { name: 'chain', term: first.i, factor: inner(first) }, groups: worked(1) },
    ...parts.slice(1).map(
      (part, k): Line => ({
        rule: { name: 'same', term: part.i, factor: inner(part) },
        groups: worked(k + 2),
      }),
    ),
    ...parts.map(
      (part, k): Line => ({
        rule: { name: 'expand', term: part.i, factor: inner(part) },
        groups: expanded(k + 1),
      }),
    ),
    {
      rule: { name: 'gather' },
      groups: [
        slopeHead,
        ...scaleBefore(scale),
        ...gathered(parts, observations > MOST),
        ...scaleAfter(scale),
      ],
    },
    { rule: { name: 'add' }, groups: [slopeHead, ...added(parts, formula)] },
    { rule: { name: 'plug' }, groups: [slopeHead, ...plugged(formula)] },
  ];
  return { axis, lines, formula };
}

/** How fast the inside, x·w + b − y, changes with the parameter that varies. */
export const inner = ({ axis, x }: TermParts): number => (axis === 'w' ? x : 1);

function gather(data: LineData, axis: 'w' | 'b', scale: number): Derivation['formula'] {
  let [onW, onB, number] = [0, 0, 0];
  for (const [i, x] of data.x.entries()) {
    const twice = 2 * scale * (axis === 'w' ? x : 1);
    onW += twice * x;
    onB += twice;
    number -= twice * (data.y[i] as number);
  }
  return { onW, onB, number };
}

function costHead(): Group {
  return {
    id: 'head',
    term: null,
    names: 'cost',
    tokens: [token('head.name', 'cost', 'cost'), token('head.equals', '=', 'operator')],
  };
}

function head(axis: 'w' | 'b'): Group {
  return {
    id: 'head',
    term: null,
    names: axis === 'w' ? 'slopeW' : 'slopeB',
    tokens: [
      token('head.name', 'dcd', 'cost'),
      token('head.axis', axis, axis),
      token('head.equals', '=', 'operator'),
    ],
  };
}

const alone = (made: Token): Group => ({ id: made.id, term: null, tokens: [made] });
const between = (i: number, again = ''): Group => alone(token(`plus ${i}${again}`, '+', 'operator'));
const skipped = (): Group => alone(token('skipped', '⋯', 'number'));
function scaleBefore(scale: number): Group[] {
  return scale === 1 ? [] : [alone(token('scale', `${coefficient(scale)}·{`, 'fence'))];
}
function scaleAfter(scale: number): Group[] {
  return scale === 1 ? [] : [alone(token('scale.end', '}', 'fence'))];
}

/** Like with like: first what stands on w, then on b, then the numbers; each still in its term's wash. */
function gathered(parts: readonly TermParts[], more: boolean): Group[] {
  const pieces = parts.map((part) => ({ part, tokens: expandedTerm(part) }));
  const pick = (tokens: Token[], ...names: string[]) =>
    names.flatMap((name) => tokens.filter(({ id }) => id.endsWith(`.${name}`)));
  const group = (name: string, part: TermParts, tokens: Token[]): Group => ({
    id: `${name} ${part.i}`,
    term: part.i,
    tokens,
  });
  const rest = more ? [between(0, ' more'), skipped()] : [];
  return [
    ...pieces.flatMap(({ part, tokens }, place) => [
      ...(place > 0 ? [between(part.i)] : []),
      group('on w', part, pick(tokens, 'x', 'w')),
    ]),
    ...pieces.flatMap(({ part, tokens }) => [
      ...pick(tokens, 'plus').map(alone),
      group('on b', part, pick(tokens, 'cb', 'b')),
    ]),
    ...pieces.flatMap(({ part, tokens }) => [
      ...pick(tokens, 'minus').map(alone),
      group('number', part, pick(tokens, 'y')),
    ]),
    ...rest,
  ];
}

const all = (parts: readonly TermParts[], name: string) => parts.map(({ i }) => `${i}.${name}`);

function added(parts: readonly TermParts[], { onW, onB, number }: Derivation['formula']): Group[] {
  return [
    {
      id: 'formula',
      term: null,
      tokens: [
        token('sum.x', coefficient(onW), 'number', all(parts, 'x')),
        token('sum.w', 'w', 'w', all(parts, 'w')),
        token('sum.plus', onB < 0 ? '−' : '+', 'operator', all(parts, 'plus')),
        token('sum.cb', coefficient(Math.abs(onB)), 'number', all(parts, 'cb')),
        token('sum.b', 'b', 'b', all(parts, 'b')),
        token('sum.minus', number < 0 ? '−' : '+', 'operator', all(parts, 'minus')),
        token('sum.y', coefficient(Math.abs(number)), 'number', all(parts, 'y')),
      ],
    },
  ];
}

/** The formula at the line that is shown now: the values and the answer are filled in as they change. */
function plugged({ onW, onB, number }: Derivation['formula']): Group[] {
  return [
    {
      id: 'formula',
      term: null,
      tokens: [
        token('sum.x', coefficient(onW), 'number'),
        token('sum.dot w', '·', 'dot'),
        { ...token('now.w', 'w', 'w', ['sum.w']), live: 'w' },
        token('sum.plus', onB < 0 ? '−' : '+', 'operator'),
        token('sum.cb', coefficient(Math.abs(onB)), 'number'),
        token('sum.dot b', '·', 'dot'),
        { ...token('now.b', 'b', 'b', ['sum.b']), live: 'b' },
        token('sum.minus', number < 0 ? '−' : '+', 'operator'),
        token('sum.y', coefficient(Math.abs(number)), 'number'),
        token('now.equals', '=', 'operator'),
        { ...token('now.slope', '', 'answer'), live: 'slope' },
      ],
    },
  ];
}
