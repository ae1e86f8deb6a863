import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { lesson } from '#words/lesson.ts';
import { predict as words } from '#words/predict.ts';
import { plain } from '../../../i18n/format.ts';
import type { AnyNow } from '../../../run/kinds/kinds.ts';
import { NumberGuess } from '../../../ui/NumberGuess.tsx';
import { agrees } from '../answers.ts';
import { Replies } from '../Replies.tsx';
import { type Asked, useAnswer } from '../useAnswer.ts';
import { decimalsTo, labeled, repliesIn, replyTo } from './replyTo.ts';
import './predict.css';

interface PredictNumberProps extends Asked {
  ask: string;
  /** The right number, from the step as the lesson set it. */
  answer: (given: AnyNow) => number;
  /** How far off still counts; absent, half a percent or 0.005, whichever is more. */
  within?: number;
  /** What stands after the number, such as "wags". */
  unit?: string;
  /** What can be typed at all. */
  min?: number;
  max?: number;
  children: ReactNode;
}

/** A question whose answer is typed. Enter or the button commits; the reply answers the number that was given. */
export function PredictNumber({
  id,
  ask,
  answer,
  within,
  unit,
  min = -1000,
  max = 1000,
  reveal,
  play,
  children,
}: PredictNumberProps) {
  const { given, chosen, choose, again } = useAnswer({ id, reveal, play });
  const [problem, setProblem] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const heading = useId();
  const asked = useId();
  const said = useId();
  const kept = typeof chosen === 'number' ? chosen : null;
  const right = answer(given);
  const isNear = (guess: number, value: number) =>
    within === undefined ? agrees(guess, value) : Math.abs(guess - value) <= within;
  const judging = {
    given,
    isNear,
    isRight: (guess: number) => isNear(guess, right),
    answer: plain(right, decimalsTo(within)),
    decimals: decimalsTo(within),
  };
  const replies = repliesIn<number>(children);
  const reply = kept === null ? -1 : replyTo(kept, replies, judging);

  // The field belongs to whoever types in it; what the browser kept is written only where nothing stands.
  const written = useRef<number | null>(null);
  useEffect(() => {
    if (!field.current || written.current === kept) return;
    if (kept === null) field.current.value = '';
    else if (field.current.value === '') field.current.value = plain(kept, 10);
    written.current = kept;
  }, [kept]);

  return (
    <section className="card predict" aria-labelledby={heading} data-predict={id} data-kind="number">
      <h3 id={heading} className="card-title">
        {lesson.predictFirst}
      </h3>
      <p id={asked} className="card-ask">
        {ask}
      </p>
      <NumberGuess
        field={field}
        label={words.yourGuess}
        commit={words.commit}
        unit={unit}
        min={min}
        max={max}
        isRefused={problem !== null}
        describedBy={problem === null ? asked : said}
        right={kept === null ? undefined : judging.isRight(kept)}
        onRefused={setProblem}
        onGiven={(value) => {
          setProblem(null);
          choose(value);
        }}
      />
      <div id={said}>
        <Replies
          again={again}
          shown={problem !== null || reply < 0 ? null : String(reply)}
          before={problem ?? words.typeWaits}
          replies={labeled(replies, judging)}
        />
      </div>
    </section>
  );
}
