// What an author of a short question has: src/lessons/<language>/recall/<slug>/<name>.ts. See docs/add-a-question.md.
import { type Random, random } from '../../core/random.ts';
import { plain } from '../../i18n/format.ts';
import { type Answer, agrees } from '../vocabulary/answers.ts';

/** An answer that somebody may give, and what is said to it: to a wrong one, which misconception leads there. */
interface Option {
  readonly value: Answer;
  /** What is read, where it is not the value. */
  readonly label?: string;
  readonly reply: string;
}

/** A question with its numbers. */
interface Drawn {
  readonly ask: string;
  /** The right answer, by the core. One of the options agrees with it. */
  readonly answer: Answer;
  /** What stands after a number, such as "wags". */
  readonly unit?: string;
  readonly options: readonly Option[];
  /** Makes it a number to type: the reply to any that no option names. */
  readonly otherwise?: string;
}

/** Makes a question with fresh numbers; null where these would not do, and others are drawn. */
export type Question = (draw: Random) => Drawn | null;

/** A text with numbers in it, as people read them. */
export const said = (texts: TemplateStringsArray, ...values: readonly Answer[]): string =>
  texts
    .reduce((all, text, i) => {
      const value = values[i - 1];
      return all + (typeof value === 'number' ? plain(value) : value) + text;
    })
    // What belongs together stays on one line.
    .replace(/\b([wb]) = /g, '$1\u00a0=\u00a0')
    .replace(/(\([−\d.]+), (?=[−\d.]+\))/g, '$1,\u00a0');

/** What is added, with its sign: " + 3" or " − 3". */
export const plus = (value: number): string => `${value < 0 ? ' − ' : ' + '}${plain(Math.abs(value))}`;

/** A question as it is asked. */
export interface Asked {
  readonly ask: string;
  readonly unit: string | undefined;
  /** Numbers by size, words in an order of chance. */
  readonly options: readonly (Required<Option> & { readonly right: boolean })[];
  readonly otherwise: string | undefined;
}

/** So many draws in a row that will not do are a mistake of the question. */
const DRAWS = 100;

/**
 * The question that this seed draws. Numbers with which two options would read alike, or none or two be right, are drawn again.
 * @throws when no draw will do
 */
export function askedBy(question: Question, seed: number): Asked {
  const draw = random(seed);
  for (let i = 0; i < DRAWS; i++) {
    const drawn = question(draw);
    if (!drawn) continue;
    const { ask, answer, unit, otherwise } = drawn;
    const options = drawn.options.map(({ value, label, reply }) => ({
      value,
      label: label ?? (typeof value === 'number' ? plain(value) : value),
      reply,
      right: agrees(value, answer),
    }));
    const alike = options.some((one, at) =>
      options.slice(0, at).some(({ value, label }) => agrees(value, one.value) || label === one.label),
    );
    if (alike || options.filter(({ right }) => right).length !== 1) continue;
    return { ask, unit, otherwise, options: inOrder(draw.shuffle(options)) };
  }
  throw new Error(`No numbers that will do, in ${DRAWS} draws from seed ${seed}.`);
}

const inOrder = <T extends { readonly value: Answer }>(options: T[]): T[] =>
  options.every(({ value }) => typeof value === 'number')
    ? options.sort((one, other) => Number(one.value) - Number(other.value))
    : options;

/** The option that an answer is; undefined where it is none of them. */
export const optionFor = ({ options }: Asked, said: Answer | undefined) =>
  said === undefined
    ? undefined
    : (options.find(({ value }) => value === said) ?? options.find(({ value }) => agrees(value, said)));
