/** The field of a state that holds the learner's program, whatever kind of stage it is a program of. */
import { dictionary, id, oneOf, orNull, rate, record, text, whole } from './checks.ts';
import type { FloorMarks, Pair } from './facets.ts';
import type { Field } from './fields.ts';

export interface CodeState {
  /** A language's id: the one that is shown. */
  readonly language: string;
  /** What the learner has made of the programs, by language. Where there is nothing, the program follows the stage. */
  readonly texts: Readonly<Record<string, string>>;
  /** The learning rate that the program is written with, where it is not the run's own. */
  readonly learningRate: number | null;
  /** How many lines are left for the learner to write. */
  readonly blanks: number;
  /** Where the program went when it last ran. */
  readonly path: CodePath | null;
}

/** A program's path, thinned where it is long. */
export interface CodePath {
  /** Which of the visits these are, from 0. */
  readonly at: readonly number[];
  /** A column a parameter. */
  readonly parameters: readonly (readonly number[])[];
  /** How many visits there were. */
  readonly count: number;
  /** The first visit at which a parameter was no finite number. */
  readonly brokenAt: number | null;
}

export const CODE_FIELD: Field<CodeState | null> = {
  initial: null,
  // What the learner has written stays theirs, whatever else the lesson shows.
  view: true,
  // Text, which does nothing until it is run, and then only in the sandbox. Where it went is not in it: it goes there again when it is run.
  link: orNull(
    record({
      language: id,
      texts: dictionary(text),
      learningRate: orNull(rate),
      blanks: whole(50),
      path: oneOf(null),
    }),
  ),
  told: (code) => code && { ...code, path: null },
};

/**
 * The parts of a program that the step speaks of, by the names of its lines' parts, or 'blank' for the lines that are left to the learner. A figure of the program has
 * their lines lit and in view.
 */
export const SPOKEN_FIELD: Field<readonly string[]> = { initial: [], passing: true };

/** Where a program went, over two of its parameters. */
export const programOver = ({ path }: CodeState, [first, second]: Pair): FloorMarks['program'] => ({
  path: [path?.parameters[first] ?? [], path?.parameters[second] ?? []],
  visits: path?.count ?? 0,
});
