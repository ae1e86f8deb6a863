import type { AnyNow } from '../../run/kinds/kinds.ts';
import { useStage } from '../../views/stageContext.ts';
import { useProgress, useProgressValue } from '../progress/progress.ts';
import type { Answer } from './answers.ts';
import { applyPatch, type Patch } from './patch.ts';
import { useLesson, useStep } from './stepContext.ts';
import { withBefore } from './withBefore.ts';

/** What every prediction has, whatever is asked for. */
export interface Asked {
  id: string;
  /** What the stage shows once the learner has answered. */
  reveal?: Patch | undefined;
  /** How many steps to play once the learner has answered. */
  play?: number | undefined;
}

interface Answering {
  readonly given: AnyNow;
  /** The learner's last answer, as the browser kept it. */
  readonly chosen: Answer | undefined;
  /** Keeps an answer and shows what happens. */
  choose(value: Answer): void;
}

/** The learner's answer to a prediction, and what follows from giving one. */
export function useAnswer({ id, reveal, play }: Asked): Answering {
  const stage = useStage();
  const { given } = useStep();
  const lesson = useLesson();
  const progress = useProgress();
  const chosen = useProgressValue((state) => state.lessons[lesson.slug]?.answers[id]);
  return {
    given,
    chosen,
    choose(value) {
      progress.answer(lesson.slug, id, value);
      // From the step as it was set, so that a second answer shows the same thing.
      applyPatch(stage, withBefore(reveal, given, play));
      if (play) lesson.play(play);
      // The reply may lie below the fold.
      requestAnimationFrame(() =>
        document.querySelector(`[data-predict="${id}"] .replies`)?.scrollIntoView({ block: 'nearest' }),
      );
    },
  };
}
