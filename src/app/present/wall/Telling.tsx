import type { ReactNode } from 'react';
import { present as words } from '#words/present.ts';
import { VOCABULARY } from '../../../lessons/vocabulary/vocabulary.ts';
import { useLesson, useRoom, useStep } from '../context.ts';
import type { LessonInRoom } from '../lessonInRoom.ts';
import { Question } from './Question.tsx';
import { Task } from './Task.tsx';

/** The text under the figures, by beat: the caption, the question, its answer, the task, and at the end of a lesson the recap. */
export function Telling() {
  const lesson = useLesson();
  const step = useStep();
  const beat = useRoom((state) => state.beat);
  if (!lesson || !step) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: in the largest type it scrolls, and what scrolls can be scrolled by keys.
    <section className="telling" aria-label={words.told} aria-live="polite" tabIndex={0}>
      {beat === 'look' ? <Caption lesson={lesson} step={step.number} /> : null}
      {beat === 'recap' ? (
        <section className="wall-recap" aria-label={words.recap}>
          <h2>{words.recap}</h2>
          {step.recap}
        </section>
      ) : null}
      {(beat === 'ask' || beat === 'answer') && step.question ? (
        <Question question={step.question} revealed={beat === 'answer'} />
      ) : null}
      {(beat === 'task' || beat === 'way') && step.task ? <Task task={step.task} /> : null}
    </section>
  );
}

/** The caption of a step. The lesson's captions are one component; each `<Caption of={n}>` in it names its step. */
export function Caption({ lesson: { Captions }, step }: { lesson: LessonInRoom; step: number }) {
  const components = { ...VOCABULARY, Caption: captionOf(step) };
  return <Captions components={components} />;
}

const known = new Map<number, (props: { of: string; children: ReactNode }) => ReactNode>();
/** The `Caption` component for each step, always the same one: another would make React mount the caption again. */
function captionOf(step: number) {
  const found =
    known.get(step) ??
    (({ of, children }: { of: string; children: ReactNode }) =>
      Number(of) === step ? <p className="wall-caption">{children}</p> : null);
  known.set(step, found);
  return found;
}
