import { pathOf } from './catalog.ts';
import { written } from './elements.ts';
import type { Lesson, StageLayout } from './lesson.ts';
import { Axes } from './vocabulary/paper/Axes.tsx';
import { Blank, Lines, OnKey } from './vocabulary/paper/Blank.tsx';
import { CostTerms, Days } from './vocabulary/paper/Days.tsx';
import { FillIn } from './vocabulary/paper/FillIn.tsx';
import { Paper, type PaperProps } from './vocabulary/paper/Paper.ts';
import { VOCABULARY } from './vocabulary/vocabulary.ts';

const files = import.meta.glob<Pick<Lesson, 'default'>>('./*/*/*.mdx', { query: '?paper' });

const WORDS = { ...VOCABULARY, Paper, Blank, OnKey, Lines, FillIn, Axes, Days, CostTerms } as const;

/** What a lesson says for paper, by the numbers of its steps. */
export interface PaperForms {
  /** Of the step: its words and its picture there. */
  ofStep(step: number): PaperProps | undefined;
  /** Of the step's task. */
  ofTask(step: number): PaperProps | undefined;
  /** The stages that the paper shows, for their figures: those of the lesson, and one for each figure that stands on paper alone. */
  stages(ofLesson: readonly StageLayout[]): readonly StageLayout[];
}

/** A lesson that says nothing of its own for paper. */
export const NO_FORMS: PaperForms = {
  ofStep: () => undefined,
  ofTask: () => undefined,
  stages: (all) => all,
};

/** What a lesson says for paper. It loads by itself. */
export async function loadPaperForms(slug: string): Promise<PaperForms> {
  const file = await files[pathOf(slug) ?? '']?.();
  return file ? formsOf(file.default) : NO_FORMS;
}

function formsOf(text: Lesson['default']): PaperForms {
  const forms = written(text, WORDS, Paper);
  const find = (step: number, isTask: boolean) =>
    forms.find((form) => form['of'] === String(step) && Boolean(form['task']) === isTask) as
      | PaperProps
      | undefined;
  const others = forms.filter(({ show }) => show && show !== 'none');
  return {
    ofStep: (step) => find(step, false),
    ofTask: (step) => find(step, true),
    stages: (ofLesson) => [
      ...ofLesson,
      ...others.flatMap(({ of, show }) => {
        const layout = ofLesson[Number(of) - 1];
        return layout ? [{ ...layout, show, beside: [] }] : [];
      }),
    ],
  };
}
