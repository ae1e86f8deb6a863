import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { lesson as words } from '#words/lesson.ts';
import { plain } from '../../i18n/format.ts';
import type { AnyNow } from '../../run/kinds/kinds.ts';
import { useStage } from '../../views/stageContext.ts';
import { useProgress, useProgressValue } from '../progress/progress.ts';
import { childrenOf } from './children.ts';
import { applyPatch, type Patch } from './patch.ts';
import { useLesson, useStep } from './stepContext.ts';

/** A rung of a Try's ladder. It is read by its Try. */
export function Hint(_props: { children: ReactNode }): ReactNode {
  return null;
}

/** The last rung: what "Show me" does to the stage. */
export function ShowMe(_props: { state: Patch; play?: number }): ReactNode {
  return null;
}

/** Why it worked, in one line, for whoever has done it. It is read by its Try. */
export function Done(_props: { children: ReactNode }): ReactNode {
  return null;
}

interface TryProps {
  id: string;
  goal: string;
  /** Whether the stage, as it is now, is what was asked for. */
  done: (now: AnyNow) => boolean;
  /** A number to keep the lowest of, among the times it was done. */
  best?: (now: AnyNow) => number;
  children: ReactNode;
}

/** A task that the stage checks at every change. It never blocks the way on. */
export function Try({ id, goal, done, best, children }: TryProps) {
  const stage = useStage();
  const { isCurrent } = useStep();
  const lesson = useLesson();
  const progress = useProgress();
  const kept = useProgressValue((state) => state.lessons[lesson.slug]?.done[id]);
  const [rung, setRung] = useState(0);
  const why = childrenOf(children, Done)[0]?.props.children;
  const saysWhy = kept !== undefined && why !== undefined && rung === 0;
  const heading = useId();
  const checks = useRef({ done, best });
  checks.current = { done, best };

  useEffect(() => {
    if (!isCurrent) return;
    return stage.subscribe((now) => {
      if (checks.current.done(now)) progress.finish(lesson.slug, id, checks.current.best?.(now));
    });
  }, [stage, isCurrent, progress, lesson.slug, id]);

  const hints = childrenOf(children, Hint);
  const showMe = childrenOf(children, ShowMe)[0]?.props;
  const next = rung < hints.length ? words.hints[rung] : words.showMe;
  const climb = () => {
    if (rung < hints.length) return setRung(rung + 1);
    applyPatch(stage, showMe?.state);
    if (showMe?.play) lesson.play(showMe.play);
  };
  return (
    <section className="card try" aria-labelledby={heading} data-try={id} data-done={kept !== undefined}>
      <h3 id={heading} className="card-title">
        {words.tryIt}
        <span className="done-mark" role="status" aria-live="polite">
          {kept === undefined ? '' : typeof kept === 'number' ? words.doneBest(plain(kept)) : words.done}
        </span>
      </h3>
      <p className="card-ask">{goal}</p>
      <div className="ladder">
        <button type="button" className="button hint-button" onClick={climb}>
          {next}
        </button>
        <div className="hints" role="group" aria-live="polite">
          {hints.map((hint, index) => (
            <div
              // biome-ignore lint/suspicious/noArrayIndexKey: a ladder is climbed rung by rung, and never changes.
              key={index}
              className="hint"
              data-shown={rung === index + 1 || undefined}
              aria-hidden={rung !== index + 1}
            >
              {hint.props.children}
            </div>
          ))}
          {why === undefined ? null : (
            <div className="hint" data-shown={saysWhy || undefined} aria-hidden={!saysWhy}>
              {why}
            </div>
          )}
        </div>
      </div>
    </section>
  );
}
