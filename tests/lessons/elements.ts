import { isValidElement, type ReactNode } from 'react';
import { loadLesson } from '../../src/lessons/catalog.ts';
import { elementsOf, walk } from '../../src/lessons/elements.ts';
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

// biome-ignore lint/suspicious/noExplicitAny: the props of whichever word was asked for.
type Props = Record<string, any>;

/** A lesson as its author wrote it: its steps, and the words in them, without rendering anything. */
export async function stepsOf(slug: string): Promise<ParsedStep[]> {
  const lesson = await loadLesson(slug);
  if (!lesson) throw new Error(`no lesson ${slug}`);
  return elementsOf(lesson)
    .filter((element) => element.type === VOCABULARY.Step)
    .map((element, index) => {
      const props = element.props as { number: string; title: string; children: ReactNode };
      return {
        number: Number(props.number),
        title: props.title,
        layout: lesson.stages[index] as StageLayout,
        find: (name) =>
          [...walk(props.children)]
            .filter((one) => one.type === WORDS[name])
            .map((one) => one.props as Props),
      };
    });
}

export function textOf(node: ReactNode): string {
  if (typeof node === 'string' || typeof node === 'number') return String(node);
  if (Array.isArray(node)) return node.map(textOf).join('');
  return isValidElement(node) ? textOf((node.props as { children?: ReactNode }).children) : '';
}
