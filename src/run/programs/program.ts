/**
 * A run as a program that people can read, run and change. One file in this folder, default-exporting a Language, adds a
 * language. A program is a pure function of a run's configuration, so it follows the sliders as the picture does.
 */
import type { RunConfiguration } from '../configuration.ts';

/** What a line of a program computes: the name of its counterpart on the figures. */
export type Part =
  | 'data'
  | 'start'
  | 'rate'
  | 'steps'
  | 'cost'
  | 'slopeW'
  | 'slopeB'
  | 'slopes'
  | 'updateW'
  | 'updateB'
  | 'update'
  | 'loop'
  | 'visit'
  | 'report';

export interface ProgramLine {
  readonly text: string;
  readonly part?: Part | undefined;
  /** Left for the learner to write once so many lines are blanked out. */
  readonly blankFrom?: 1 | 2 | 3 | undefined;
}

export interface Language {
  /** The file's name. */
  readonly id: string;
  readonly title: string;
  /** Languages stand in this order. */
  readonly order: number;
  /** What runs it on the page; null where nothing can. */
  readonly runs: 'python' | 'javaScript' | null;
  readonly fileName: string;
  /** A harmless `visit`, for a program that stands alone. */
  readonly visit: readonly string[];
  /** A line that does nothing and says something. */
  readonly comment: (words: string) => string;
  /** The program that takes so many steps of a run. */
  readonly write: (run: RunConfiguration, steps: number) => readonly ProgramLine[];
}

/** A number as both Python and JavaScript spell it. */
export const literal = (value: number): string => String(value === 0 ? 0 : value);

/** The same, with a point in it: for libraries to which 1 is a whole number. */
export const decimal = (value: number): string =>
  Number.isInteger(value) && Math.abs(value) < 1e21 ? `${literal(value)}.0` : literal(value);

export const listOf = (values: readonly number[], spell = literal): string =>
  `[${values.map(spell).join(', ')}]`;

/** What turns the sum of squares into the cost, and the sum of misses into a slope, in any of these languages. */
export function reduced(
  { reduction }: RunConfiguration,
  count: string,
): { two: string; cost: string; slope: string } {
  const mean = ` / ${count}`;
  switch (reduction) {
    case 'sum':
      return { two: '2 * ', cost: '', slope: '' };
    case 'mean':
      return { two: '2 * ', cost: mean, slope: mean };
    case 'halfSum':
      return { two: '', cost: ' / 2', slope: '' };
    case 'halfMean':
      return { two: '', cost: ` / (2 * ${count})`, slope: mean };
  }
}

/**
 * The learning rate of a run by plain gradient descent.
 * @throws when the run goes down another way, for which there is no program yet
 */
export function rateOf({ optimizer, settings, schedule }: RunConfiguration): number {
  const rate = settings['learningRate'];
  if (optimizer !== 'gradientDescent' || rate === undefined)
    throw new Error(`there is no program for the optimizer '${optimizer}' yet`);
  if (schedule || settings['batchSize'] !== undefined)
    throw new Error('there is no program for schedules or batches yet');
  return rate;
}

export const line = (text: string, part?: Part, blankFrom?: 1 | 2 | 3): ProgramLine => ({
  text,
  part,
  blankFrom,
});
