// What the sources know of each step and its built page does not say. Loaded once for all tests, by globalSetup.ts.
import { LESSONS, loadLesson } from '../../src/lessons/catalog.ts';
import { type StepElement, stepsOf } from '../../src/lessons/elements.ts';
import type { Lesson, StageLayout } from '../../src/lessons/lesson.ts';
import { outlineOf } from '../../src/lessons/outline.tsx';
import { Predict } from '../../src/lessons/vocabulary/Predict.tsx';
import { PredictNumber } from '../../src/lessons/vocabulary/rare/PredictNumber.tsx';
import { PredictPlace } from '../../src/lessons/vocabulary/rare/PredictPlace.tsx';
import { VOCABULARY } from '../../src/lessons/vocabulary/vocabulary.ts';
import { kindOf, loadKind, stateOf } from '../../src/run/kinds/kinds.ts';
import { writeStage } from '../../src/run/stage/link.ts';
import { hiddenIn } from '../lessons/hidden.ts';
import { piecesOf } from './cover.ts';

// A line.
await loadKind();

export interface StepData {
  /** What it is made of (see cover.ts). */
  readonly pieces: readonly string[];
  /** What its readouts say at first, by name, as the core has it; without those that the step keeps back. */
  readonly numbers: Readonly<Record<string, number>>;
  /** What may not be written while its question is open: in variants of its stage, each with the end of a link that leads there, and the numbers. */
  readonly hidden: readonly { readonly link: string; readonly numbers: readonly number[] }[];
}

/** The steps of every lesson, by its slug. */
export type CourseData = Readonly<Record<string, readonly StepData[]>>;

/** @public Nothing imports it by name: globalSetup.ts loads this file through Vite. */
export async function courseData(): Promise<CourseData> {
  const steps = LESSONS.map(async ({ slug }) => {
    const lesson = await loadLesson(slug);
    return [slug, lesson ? dataOf(lesson) : []] as const;
  });
  return Object.fromEntries(await Promise.all(steps));
}

function dataOf(lesson: Lesson): StepData[] {
  const steps = stepsOf(lesson);
  return outlineOf(lesson).map(({ layout, given }, index) => ({
    pieces: piecesOf(layout, wordsIn(steps[index])),
    numbers: numbersOf(given),
    hidden: hiddenOf(layout, steps[index]),
  }));
}

function hiddenOf(layout: StageLayout, step: StepElement | undefined): StepData['hidden'] {
  const question = [Predict, PredictNumber, PredictPlace].flatMap((word) => step?.find(word) ?? [])[0];
  const { changes, hidden } = hiddenIn(layout, question?.['answer']);
  const home = stateOf(layout);
  const variants = changes.map((change, k) => ({
    link: writeStage(kindOf(layout).fields, { ...home, ...change }, home),
    numbers: hidden[k] ?? [],
  }));
  // Other data of a network are too long for a link; asked.unit.test.tsx renders those.
  const isLed = variants.slice(1).every(({ link }) => link !== '');
  return isLed ? variants : [];
}

const nameOf = new Map<unknown, string>(Object.entries(VOCABULARY).map(([name, word]) => [word, name]));

/** The words that are said in a step, and what is asked of each: a task with a best number is another thing than one without. */
function wordsIn(step: StepElement | undefined): string[] {
  const said = (step?.elements() ?? []).filter(({ type }) => typeof type === 'function');
  return said.flatMap(({ type, props }) => {
    // A rare word is a function of that name.
    const name = nameOf.get(type) ?? (type as { name: string }).name;
    const asked = Object.keys(props as object).filter((key) => key !== 'children');
    return [`word ${name}`, ...asked.map((key) => `word ${name}, ${key}`)];
  });
}

/** The names of readouts, and where their numbers stand in what follows from a stage. A kind of stage without one of them has no such readout. */
const READOUTS = {
  w: 'w',
  b: 'b',
  cost: 'cost',
  'slope along w': 'slopeW',
  'slope along b': 'slopeB',
  'steps taken': 'stepsTaken',
};

function numbersOf(given: object): Record<string, number> {
  const values = given as Record<string, unknown> & { readonly state: { readonly asked: readonly string[] } };
  return Object.fromEntries(
    Object.entries(READOUTS).flatMap(([name, key]) => {
      const value = values[key];
      // What a question asks for is kept back.
      const isTold = !values.state.asked.includes(key);
      return typeof value === 'number' && Number.isFinite(value) && isTold ? [[name, value]] : [];
    }),
  );
}
