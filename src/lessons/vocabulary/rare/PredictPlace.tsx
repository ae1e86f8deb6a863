import { type ReactNode, useEffect, useId, useRef } from 'react';
import { lesson } from '#words/lesson.ts';
import { predict as words } from '#words/predict.ts';
import { plain } from '../../../i18n/format.ts';
import type { Snapshot } from '../../../run/snapshot.ts';
import { useSnapshot, useStage } from '../../../views/stageContext.ts';
import type { Answer } from '../answers.ts';
import { Replies } from '../Replies.tsx';
import { useStep } from '../stepContext.ts';
import { type Asked, useAnswer } from '../useAnswer.ts';
import { labeled, repliesIn, replyTo } from './replyTo.ts';
import './predict.css';

/** A line as it stands on the map. */
interface Place {
  readonly w: number;
  readonly b: number;
}

interface PredictPlaceProps extends Asked {
  ask: string;
  /** The right place, from the step as the lesson set it. A frame of the run will do. */
  answer: (given: Snapshot) => Place;
  /** Whether a guess is near enough to count as right. The right place itself must be. */
  near: (guess: Place, given: Snapshot) => boolean;
  children: ReactNode;
}

/**
 * A question whose answer is a place on the map or in the bowl. The button opens the guess; the figures take one click, or the
 * flag's keys, and close it; then the reply answers the place.
 */
export function PredictPlace({ id, ask, answer, near, reveal, play, children }: PredictPlaceProps) {
  const stage = useStage();
  const { isCurrent } = useStep();
  const { given, chosen, choose } = useAnswer({ id, reveal, play });
  const open = useSnapshot(({ state }) => state.guess?.open ?? false);
  const button = useRef<HTMLButtonElement>(null);
  const heading = useId();
  const kept = placeIn(chosen);
  const right = answer(given);
  const judging = {
    given,
    isRight: (guess: Place) => near(guess, given),
    // A place is near no single number; the replies say when.
    isNear: () => false,
    answer: words.at(short(right.w), short(right.b)),
  };
  const replies = repliesIn<Place>(children);
  const reply = kept ? replyTo(kept, replies, judging) : -1;

  const commit = useRef(choose);
  commit.current = choose;
  useEffect(() => {
    if (!isCurrent) return;
    return stage.subscribe((now, before) => {
      const { guess } = now.state;
      if (!before.state.guess?.open || guess?.open) return;
      // The flag lets go of the keyboard; it goes back to where it came from.
      if (document.activeElement?.closest('[data-flag]')) button.current?.focus({ preventScroll: true });
      if (!guess) return;
      // Once everyone has been told of the flag: what the answer sets going takes any change for another hand's.
      queueMicrotask(() => commit.current(guess.at.map((value) => Number(value.toFixed(3))).join(' ')));
    });
  }, [stage, isCurrent]);

  const toggle = () => {
    const { w, b } = stage.get();
    stage.replace({ guess: open ? null : { at: kept ? [kept.w, kept.b] : [w, b], open: true } });
  };
  return (
    <section className="card predict" aria-labelledby={heading} data-predict={id} data-kind="place">
      <h3 id={heading} className="card-title">
        {lesson.predictFirst}
      </h3>
      <p className="card-ask">{ask}</p>
      <div className="guess-row">
        <button
          ref={button}
          type="button"
          className="button"
          aria-pressed={open}
          data-right={kept ? judging.isRight(kept) : undefined}
          onClick={toggle}
        >
          {words.place}
        </button>
        <p className="guess-said">
          {kept && !open ? (
            <>
              <span>{words.said(short(kept.w), short(kept.b))}</span>{' '}
              <span>{words.lands(short(right.w), short(right.b))}</span>
            </>
          ) : null}
        </p>
      </div>
      <Replies
        shown={open || reply < 0 ? null : String(reply)}
        before={open ? words.placing : words.placeWaits}
        replies={labeled(replies, judging)}
      />
    </section>
  );
}

const short = (value: number) => plain(value, 2);

/** A place as it was kept: two numbers with a space between. What was kept may have been edited by hand. */
function placeIn(kept: Answer | undefined): Place | null {
  const [w = Number.NaN, b = Number.NaN] = typeof kept === 'string' ? kept.split(' ').map(Number) : [];
  return Number.isFinite(w + b) ? { w, b } : null;
}
