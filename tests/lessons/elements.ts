import type { ReactNode } from 'react';
import { loadLesson } from '../../src/lessons/catalog.ts';
import { type Props, stepsOf as stepElementsOf, textsIn } from '../../src/lessons/elements.ts';
import type { StageLayout } from '../../src/lessons/lesson.ts';
import { PredictNumber } from '../../src/lessons/vocabulary/rare/PredictNumber.tsx';
import { PredictPlace } from '../../src/lessons/vocabulary/rare/PredictPlace.tsx';
import { VOCABULARY } from '../../src/lessons/vocabulary/vocabulary.ts';

/** Every word, those that come only with the lessons that say them among them. */
const WORDS = { ...VOCABULARY, PredictNumber, PredictPlace };

export interface ParsedStep {
  readonly number: number;
  readonly title: string;
  readonly layout: StageLayout;
  /** The step's words of one kind, with their props. */
  find<Name extends keyof typeof WORDS>(name: Name): Props[];
}

/** A lesson as its author wrote it: its steps, and the words in them, without rendering anything. */
export async function stepsOf(slug: string): Promise<ParsedStep[]> {
  const lesson = await loadLesson(slug);
  if (!lesson) throw new Error(`no lesson ${slug}`);
  return stepElementsOf(lesson).map(({ props, find }, index) => ({
    number: Number(props['number']),
    title: props['title'],
    layout: lesson.stages[index] as StageLayout,
    find: (name) => find(WORDS[name]),
  }));
}

export const textOf = (node: ReactNode): string => textsIn(node).join('');
