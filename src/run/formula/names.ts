/** Every name that a formula may hold, and what a misspelled one may have been meant for. */
import type { OneName, TwoName } from '../../core/expressions/expression.ts';

type Meaning =
  | { readonly takes: 'one'; readonly operation: OneName }
  /** Two or more, the first with the second, what comes of it with the third. */
  | { readonly takes: 'more'; readonly operation: TwoName };

const one = (operation: OneName): Meaning => ({ takes: 'one', operation });

/** The functions, by how they are typed; the grammar lists the same names. */
export const FUNCTIONS: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ['exp', one('exp')],
  ['ln', one('log')],
  ['log', one('log')],
  ['sqrt', one('sqrt')],
  ['abs', one('abs')],
  ['sin', one('sin')],
  ['cos', one('cos')],
  ['tan', one('tan')],
  ['sinh', one('sinh')],
  ['cosh', one('cosh')],
  ['tanh', one('tanh')],
  ['atan', one('atan')],
  ['sigmoid', one('sigmoid')],
  ['relu', one('relu')],
  ['min', { takes: 'more', operation: 'min' }],
  ['max', { takes: 'more', operation: 'max' }],
]);

/** A function as it is typed. */
export const exampleOf = (name: string): string =>
  FUNCTIONS.get(name)?.takes === 'more' ? `${name}(w, b)` : `${name}(w)`;

export const CONSTANTS: ReadonlyMap<string, number> = new Map([
  ['pi', Math.PI],
  ['e', Math.E],
]);

/** What other people call them. */
const OTHER_WORDS: ReadonlyMap<string, string> = new Map([
  ['x', 'w'],
  ['y', 'b'],
  ['m', 'w'],
  ['a', 'w'],
  ['arctan', 'atan'],
  ['root', 'sqrt'],
  ['log10', 'log'],
  ['log2', 'log'],
  ['logistic', 'sigmoid'],
  ['sgm', 'sigmoid'],
]);

/** A known name that may be meant, or null where none is near: another word for it, w2 for w^2, or one or two letters amiss. */
export function nearestName(name: string): string | null {
  const lower = name.toLowerCase();
  const other = OTHER_WORDS.get(lower);
  if (other) return other;
  const power = /^([wb])(\d)$/.exec(lower);
  if (power) return `${power[1]}^${power[2]}`;
  const known = ['w', 'b', ...CONSTANTS.keys(), ...FUNCTIONS.keys()];
  if (known.includes(lower)) return lower;
  let best: string | null = null;
  let least = lower.length > 4 ? 3 : lower.length > 1 ? 2 : 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - lower.length) >= least || candidate.length === 1) continue;
    const distance = editDistance(lower, candidate);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** How many letters to put in, take out, change, or swap with the next, to make one word of the other. (Damerau 1964; optimal string alignment.) */
function editDistance(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      row[j] = Math.min(
        (rows[i - 1]?.[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (rows[i - 1]?.[j - 1] as number) + (same ? 0 : 1),
        swapped ? (rows[i - 2]?.[j - 2] as number) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    rows.push(row);
  }
  return rows[one.length]?.[other.length] as number;
}
