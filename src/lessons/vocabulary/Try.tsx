import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { lesson as words } from '#words/lesson.ts';
import { plain } from '../../i18n/format.ts';
import type { AnyNow } from '../../run/kinds/kinds.ts';
import { bringAndBegin } from '../../ui/bring.ts';
import { useStage } from '../../views/stageContext.ts';
import { useProgress, useProgressValue } from '../progress/progress.ts';
import { childrenOf } from './children.ts';
import { applyPatch, type Patch } from './patch.ts';
import { useLesson, useStep } from './stepContext.ts';

/** A rung of a Try's ladder. It is read by its Try. */
export function Hint(_props: { children: ReactNode }): ReactNode {
  return null;
}

/** The last rung: what "Show me" does to the stage. Of several, each is a stage, which a press of its own shows and its words tell. */
export function ShowMe(_props: { state: Patch; play?: number; children?: ReactNode }): ReactNode {
  return null;
}

/** Why it worked, in one line, for whoever has done it. It is read by its Try. */
export function Done(_props: { children: ReactNode }): ReactNode {
  return null;
}

interface TryProps {
  id: string;
  goal: string;
  /** Whether the stage, as it is now, is what was asked for. It counts where the hand rests. */
  done: (now: AnyNow) => boolean;
  /** A number to keep the lowest of, among the times it was done: where a run may have been stopped late, from the path that is shown. */
  best?: (now: AnyNow) => number;
  children: ReactNode;
}

/** A task that a hand does on the stage of its step; see watchTask.ts. It never blocks the way on. */
export function Try({ id, goal, done, best, children }: TryProps) {
  const stage = useStage();
  const { isCurrent } = useStep();
  const lesson = useLesson();
  const progress = useProgress();
  const kept = useProgressValue((state) => state.lessons[lesson.slug]?.done[id]);
  const [rung, setRung] = useState(0);
  /** Whether a hint was asked for since it was done: until then, why it worked stands in its place. */
  const [asks, setAsks] = useState(false);
  const why = childrenOf(children, Done)[0]?.props.children;
  const saysWhy = kept !== undefined && why !== undefined && !asks;
  const heading = useId();
  const checks = useRef({ done, best });
  checks.current = { done, best };

  const { slug, player } = lesson;
  useEffect(() => {
    if (!isCurrent) return;
    const finish = (now: AnyNow) => {
      const before = progress.of(slug).done[id];
      progress.finish(slug, id, checks.current.best?.(now));
      if (progress.of(slug).done[id] !== before) setAsks(false);
    };
    // Hands begin once the page stands; what they did meanwhile counts.
    return bringAndBegin(
      () => import('./watchTask.ts'),
      ({ watchTask }) => watchTask({ stage, player, isDone: (now) => checks.current.done(now), finish }),
    );
  }, [stage, player, isCurrent, progress, slug, id]);

  const hints = childrenOf(children, Hint);
  const ways = childrenOf(children, ShowMe);
  const told = [...hints, ...ways];
  /** How many stages of the way are behind; after the last one it begins anew. */
  const behind = Math.max(0, rung - hints.length) % Math.max(1, ways.length);
  const next = rung < hints.length ? words.hints[rung] : behind ? words.showNext : words.showMe;
  const climb = () => {
    const way = rung < hints.length ? undefined : ways[behind]?.props;
    if (!way || ways.length > 1) {
      setAsks(true);
      setRung(way ? hints.length + behind + 1 : rung + 1);
    }
    if (!way) return;
    applyPatch(stage, way.state);
    if (way.play) lesson.player?.play({ steps: way.play });
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
          {told.map((hint, index) => (
            <div
              // biome-ignore lint/suspicious/noArrayIndexKey: a ladder is climbed rung by rung, and never changes.
              key={index}
              className="hint"
              data-shown={(rung === index + 1 && !saysWhy) || undefined}
              aria-hidden={rung !== index + 1 || saysWhy}
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
