/** What can be wrong with a typed formula, in codes, with the part of the text that is meant; app/playground/sayFormula.ts says it. */

/** Characters counted from 0, the second not included; equal where something is missing between two characters. */
interface Part {
  readonly from: number;
  readonly to: number;
  /** What stands there. */
  readonly text: string;
}

export type FormulaProblem = Part &
  (
    | { readonly code: 'empty' }
    | { readonly code: 'tooLong'; readonly length: number; readonly most: number }
    | { readonly code: 'tooDeep'; readonly most: number }
    /** A name that means nothing here, and one that may be meant. */
    | { readonly code: 'unknownName'; readonly nearest: string | null }
    /** A number too large to count with. */
    | { readonly code: 'hugeNumber' }
    /** Something that has no place in a formula, or not there. */
    | { readonly code: 'unexpected' }
    /** A sign with nothing to work on, before or behind it. */
    | { readonly code: 'missingOperand'; readonly side: 'before' | 'after' }
    /** A number right behind a factor. */
    | { readonly code: 'missingSign' }
    /** Parentheses or bars with nothing inside. */
    | { readonly code: 'nothingInside' }
    | { readonly code: 'openParenthesis' }
    | { readonly code: 'openBar' }
    | { readonly code: 'strayParenthesis' }
    /** A comma outside of a function, between digits or not. */
    | { readonly code: 'strayComma'; readonly decimal: boolean }
    /** A comma between two numbers in a function: is it for decimals, or between two parts? */
    | { readonly code: 'commaOrPoint'; readonly before: string; readonly after: string }
    /** A number that can be read in two ways. */
    | { readonly code: 'twoNumbers'; readonly readings: readonly number[] }
    /** A function's name without parentheses behind it. */
    | { readonly code: 'noArguments'; readonly example: string }
    | {
        readonly code: 'wrongArguments';
        readonly name: string;
        readonly takes: 'one' | 'more';
        readonly given: number;
      }
  );

type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** A problem with the part of the text that it is about. */
export function problemAt(
  formula: string,
  [from, to]: readonly [number, number],
  what: Without<FormulaProblem, keyof Part>,
): FormulaProblem {
  return { ...what, from, to, text: formula.slice(from, to) } as FormulaProblem;
}
