/**
 * A step worked out on paper: one line for each quantity of an optimizer's rule and each parameter, with the numbers of that very step,
 * v = 0.9 · 0 − 0.01 · (−88) = 0.88. Pure data: how a number is rounded and what a letter is called aloud is for the views to say.
 */

/**
 * What a line works out, by the letter that the rules use; θ is the parameter itself, θ′ the place looked ahead to, d a step of Newton's method.
 */
export type Quantity = 'θ' | 'θ′' | 'g' | 'd' | 'v' | 's' | 'm' | 'm̂' | 'v̂';

/** Read as usual: ² and √ before · and ÷, those before + and −, from left to right; √ takes the number or parenthesis after it. */
export type Sign = '+' | '−' | '·' | '÷' | '(' | ')' | '√' | '²';

/** A quantity that the lines after this one are still to work out, as in an equation that is solved. */
export interface Unknown {
  readonly quantity: Quantity;
  readonly parameter: number;
}

export type Part = number | Sign | Unknown;

export interface WorkedLine {
  readonly quantity: Quantity;
  /** Which parameter's, counted from 0: w, then b. */
  readonly parameter: number;
  /** What stands right of the first equals sign. */
  readonly parts: readonly Part[];
  /** What that comes to: the very number that the step goes on with. */
  readonly result: number;
}

/** This parameter's entry of a column that has one for each. */
type At = (column: readonly number[]) => number;

/** One line for each parameter. */
export function workedLines(
  quantity: Quantity,
  results: readonly number[],
  parts: (at: At, parameter: number) => readonly Part[],
): WorkedLine[] {
  return results.map((result, parameter) => ({
    quantity,
    parameter,
    parts: parts((column) => column[parameter] as number, parameter),
    result,
  }));
}
