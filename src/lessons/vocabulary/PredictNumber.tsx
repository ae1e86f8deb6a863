import { type ReactNode, useId, useState } from 'react';
import { plain, readNumber } from '../../i18n/format.ts';
import { messages } from '../../i18n/messages.ts';
import type { Snapshot } from '../../run/snapshot.ts';
import { useStage } from '../../views/stageContext.ts';
import { useProgress, useProgressValue } from '../progress/progress.ts';
import { childrenOf } from './answers.ts';
import { applyPatch, type Patch } from './patch.ts';
import { Replies } from './Replies.tsx';
import { useLesson, useStep } from './stepContext.ts';

interface ReplyProps {
  /** Which guesses this reply answers; the last reply, without `when`, answers the rest. */
  when?: (guess: number, answer: number) => boolean;
  children: ReactNode;
}

/** A reply to some of the numbers that a learner may guess. It is read by its PredictNumber. */
export function Reply(_props: ReplyProps): ReactNode {
  return null;
}

interface PredictNumberProps {
  id: string;
  ask: string;
  answer: (given: Snapshot) => number;
  /** How far off still counts as right. */
  tolerance: number;
  unit?: string;
  reveal?: Patch;
  play?: number;
  children: ReactNode;
}

/** A question whose answer is a number that the learner types. */
export function PredictNumber({
  id,
  ask,
  answer,
  tolerance,
  unit,
  reveal,
  play,
  children,
}: PredictNumberProps) {
  const stage = useStage();
  const { given } = useStep();
  const lesson = useLesson();
  const progress = useProgress();
  const kept = useProgressValue((state) => state.lessons[lesson.slug]?.answers[id]);
  const [text, setText] = useState<string | null>(null);
  const [problem, setProblem] = useState(false);
  const ids = useId();
  const right = answer(given);
  const guess = typeof kept === 'number' ? kept : null;
  const replies = childrenOf(children, Reply).map(({ props }) => props);
  const shown = guess === null ? -1 : replies.findIndex(({ when }) => !when || when(guess, right));
  const commit = () => {
    const value = readNumber(text ?? '');
    setProblem(value === null);
    if (value === null) return;
    progress.answer(lesson.slug, id, value);
    applyPatch(stage, reveal);
    if (play) lesson.play(play);
  };
  return (
    <section className="card predict" aria-labelledby={`${ids}h`} data-predict={id}>
      <h3 id={`${ids}h`} className="card-title">
        {messages.lesson.predictFirst}
      </h3>
      <form
        className="guess"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          commit();
        }}
      >
        <label className="card-ask" htmlFor={`${ids}i`}>
          {ask}
        </label>
        <input
          id={`${ids}i`}
          className="number-box"
          inputMode="decimal"
          autoComplete="off"
          value={text ?? (guess === null ? '' : plain(guess))}
          aria-invalid={problem}
          aria-describedby={`${ids}p`}
          onChange={(event) => setText(event.target.value)}
        />
        {unit ? <span className="unit">{unit}</span> : null}
        <button type="submit" className="button">
          {messages.lesson.guess}
        </button>
        <p id={`${ids}p`} className="problem" role="alert">
          {problem ? messages.lesson.notANumber(text ?? '') : ''}
        </p>
      </form>
      <Replies
        shown={shown < 0 ? null : String(shown)}
        before={messages.lesson.replyWaits}
        replies={replies.map(({ children: reply }, index) => ({
          key: String(index),
          right: index === shown && guess !== null && Math.abs(guess - right) <= tolerance,
          label: messages.lesson.answerNumber(index + 1),
          reply,
        }))}
      />
    </section>
  );
}
