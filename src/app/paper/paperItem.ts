import type { ReactNode } from 'react';
import type { StageLayout } from '../../lessons/lesson.ts';
import type { QuestionOutline, StepOutline, TaskOutline } from '../../lessons/outline.tsx';
import type { PaperForms } from '../../lessons/paperForms.ts';
import type { PaperProps } from '../../lessons/vocabulary/paper/Paper.ts';
import { fieldsOf } from '../../lessons/vocabulary/patch.ts';
import { nowOf } from '../../run/kinds/kinds.ts';

/** A task as paper sets it. */
export interface PaperTask {
  readonly ask: string;
  /** Whether it stays with the screen, and the paper only says so. */
  readonly screen: boolean;
  /** What is worked with: tables, axes, blanks. */
  readonly body: ReactNode;
}

/** What a step asks on paper. */
export interface PaperItem {
  /** The step as the lesson set it. */
  readonly step: StepOutline;
  /** The same with the stage that its picture shows. */
  readonly pictured: StepOutline;
  readonly question: QuestionOutline | null;
  readonly task: PaperTask | null;
  /** What it says on paper before the question; null: what it says on the screen. */
  readonly words: ReactNode;
  /** The figure, where it is another than on the screen, or none. */
  readonly show: string | null;
}

/** A step as an item of a paper. A task for which its lesson says nothing stays with the screen. */
export function paperItem(step: StepOutline, forms: PaperForms): PaperItem {
  const [ofStep, ofTask] = [forms.ofStep(step.number), forms.ofTask(step.number)];
  const form = { ...ofTask, ...ofStep };
  const { layout, given } = step;
  const state = { ...layout.state, ...fieldsOf(form.state, given) };
  return {
    step,
    pictured: form.state ? pictured(step, { ...layout, state }) : step,
    question: step.question && { ...step.question, ask: ofStep?.ask ?? step.question.ask },
    task: step.task && !ofTask?.out ? taskOf(step.task, ofTask) : null,
    words: ofStep?.children ?? null,
    show: form.show ?? null,
  };
}

const pictured = (step: StepOutline, layout: StageLayout): StepOutline => ({
  ...step,
  layout,
  given: nowOf(layout),
});

const taskOf = ({ goal }: TaskOutline, form: PaperProps | undefined): PaperTask => ({
  ask: form?.ask ?? goal,
  screen: form?.ask === undefined || form.screen === true,
  body: form?.children ?? null,
});
