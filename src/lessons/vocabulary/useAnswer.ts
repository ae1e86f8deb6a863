import { useLayoutEffect, useMemo, useSyncExternalStore } from 'react';
import type { AnyNow } from '../../run/kinds/kinds.ts';
import { useStage } from '../../views/stageContext.ts';
import { useProgress, useProgressValue } from '../progress/progress.ts';
import type { Answer } from './answers.ts';
import { leftBy, type Shown } from './left.ts';
import type { Fields } from './patch.ts';
import { useLesson, useStep } from './stepContext.ts';
import { withBefore } from './withBefore.ts';

/** What every prediction has, whatever is asked for: its name, and what the stage shows once the learner has answered. */
export interface Asked extends Shown {
  id: string;
}

/** Brings what an answer shows back to the stage, for the reply that speaks of it. */
export interface Again {
  /** Whether the stage stands otherwise, and nothing plays. */
  isWanted(now: AnyNow): boolean;
  show(): void;
}

interface Answering {
  readonly given: AnyNow;
  /** The learner's last answer, as the browser kept it. */
  readonly chosen: Answer | undefined;
  /** Keeps an answer and shows what happens. */
  choose(value: Answer): void;
  readonly again: Again;
}

/**
 * The learner's answer to a prediction, and what follows from giving one. Whoever comes back to a step that was answered finds the stage as the answer
 * left it, for the reply says so. `mark` is what an answer of the learner's leaves on the stage besides what the author reveals.
 */
export function useAnswer({ id, reveal, play }: Asked, mark?: (answer: Answer) => Fields | null): Answering {
  const stage = useStage();
  const { given, isCurrent, number } = useStep();
  const { slug, stages, player } = useLesson();
  const progress = useProgress();
  const chosen = useProgressValue((state) => state.lessons[slug]?.answers[id]);
  const playing = useSyncExternalStore(
    player?.subscribe ?? never,
    () => player?.get().playing ?? false,
    () => false,
  );
  const layout = stages[number - 1] ?? {};
  const left = (answer: Answer, steps = play) => {
    const revealed = typeof reveal === 'function' ? reveal(given) : reveal;
    const shown = withBefore({ ...revealed, ...mark?.(answer) }, given, play);
    return leftBy({ reveal: shown, play: steps }, layout, given);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: only coming to the step counts, not a new answer, which shows what it has to.
  useLayoutEffect(() => {
    const answer = progress.of(slug).answers[id];
    if (isCurrent && answer !== undefined) stage.show(left(answer).state);
  }, [isCurrent, stage]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is revealed is the author's, and does not change.
  const end = useMemo(
    () => (isCurrent && chosen !== undefined ? left(chosen) : null),
    [isCurrent, chosen, layout],
  );

  function show(answer: Answer): void {
    player?.pause();
    // From the step as it was set, so that a second answer shows the same thing.
    stage.show(left(answer, player ? 0 : play).state);
    if (play) player?.play({ steps: play });
  }
  return {
    given,
    chosen,
    choose(value) {
      progress.answer(slug, id, value);
      show(value);
      // The reply may lie below the fold.
      requestAnimationFrame(() =>
        document.querySelector(`[data-predict="${id}"] .replies`)?.scrollIntoView({ block: 'nearest' }),
      );
    },
    again: {
      isWanted: ({ state }) => !playing && end !== null && !end.is(state),
      show: () => chosen !== undefined && show(chosen),
    },
  };
}

const never = () => () => undefined;
