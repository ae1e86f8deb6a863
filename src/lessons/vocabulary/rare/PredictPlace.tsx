import { type ReactNode, useEffect, useId, useRef } from 'react';
import { lesson } from '#words/lesson.ts';
import { predict as words } from '#words/predict.ts';
import { type AnyNow, sideOf } from '../../../run/kinds/kinds.ts';
import type { Floor } from '../../../run/stage/facets.ts';
import { useSnapshot, useStage } from '../../../views/stageContext.ts';
import type { Answer } from '../answers.ts';
import { Replies } from '../Replies.tsx';
import { useLesson, useStep } from '../stepContext.ts';
import { type Asked, useAnswer } from '../useAnswer.ts';
import { keep, type Place, pairOf, kept as placeKept, sayPlace } from './place.ts';
import { labeled, repliesIn, replyTo } from './replyTo.ts';
import './predict.css';

interface PredictPlaceProps extends Asked {
  ask: string;
  /** Computes the right place from the step as the lesson set it. A frame of the run has the same shape. */
  answer: (given: AnyNow) => Place;
  /** Whether a guess counts as right. It has to be true of the right place itself. */
  near: (guess: Place, given: AnyNow) => boolean;
  children: ReactNode;
}

/**
 * A question whose answer is a place on the map or in the bowl. The button opens a guess on the stage. A click on a figure, or the keys of the flag,
 * set its place and close it; then the reply to that place is shown.
 */
export function PredictPlace({ id, ask, answer, near, reveal, play, children }: PredictPlaceProps) {
  const stage = useStage<Floor>();
  const { number, isCurrent, given: asSet } = useStep();
  const layout = useLesson().stages[number - 1] ?? {};
  const floorOf: (now: AnyNow) => Floor = sideOf(layout, 'floor');
  const { axes } = floorOf(asSet);
  const flag = (answer: Answer) => {
    const place = placeKept(axes, answer);
    return place && { guess: { at: pairOf(axes, place), open: false } };
  };
  const { given, chosen, choose, again } = useAnswer({ id, reveal, play }, flag);
  const open = useSnapshot(({ state }: Floor) => state.guess?.open ?? false);
  const button = useRef<HTMLButtonElement>(null);
  const heading = useId();
  const kept = placeKept(axes, chosen);
  const right = answer(given);
  const judging = {
    given,
    isRight: (guess: Place) => near(guess, given),
    // A place is not a number: instead of `near`, the replies of this question have `when`.
    isNear: () => false,
    answer: sayPlace(axes, right, ' = '),
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
      // The flag had the focus while it was open: the button that opened it gets it back.
      if (document.activeElement?.closest('[data-flag]')) button.current?.focus({ preventScroll: true });
      if (!guess) return;
      // Answering starts the player, which stops at any change of the stage that it did not make. So the answer waits until all listeners know of this one.
      queueMicrotask(() => commit.current(keep(guess.at)));
    });
  }, [stage, isCurrent]);

  const toggle = () => {
    // Until this step is current, the stage may be of another kind.
    const at = kept ? pairOf(axes, kept) : floorOf(isCurrent ? stage.get() : given).at;
    stage.replace({ guess: open ? null : { at, open: true } });
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
              <span>{words.said(sayPlace(axes, kept, ' '))}</span>{' '}
              <span>{words.lands(sayPlace(axes, right, ' '))}</span>
            </>
          ) : null}
        </p>
      </div>
      <Replies
        again={again}
        shown={open || reply < 0 ? null : String(reply)}
        before={open ? words.placing : words.placeWaits}
        replies={labeled(replies, judging)}
      />
    </section>
  );
}
