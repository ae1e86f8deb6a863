import { createContext, useContext } from 'react';
import type { AnyNow } from '../../run/kinds/kinds.ts';
import type { Player } from '../../views/runControls/player.ts';
import type { StageLayout } from '../lesson.ts';

/** What the lesson as a whole tells its steps. */
export interface LessonInHand {
  readonly slug: string;
  readonly stages: readonly StageLayout[];
  /** The step on the stage, from 1. */
  readonly current: number;
  /** Plays the run of the step on the stage; null where nothing plays. */
  readonly player: Player | null;
}

/** What a step tells the words inside it. */
export interface StepInHand {
  readonly number: number;
  readonly isCurrent: boolean;
  /** The step as the lesson set it, whatever the learner has done since. */
  readonly given: AnyNow;
}

export const LessonContext = createContext<LessonInHand | null>(null);
export const StepContext = createContext<StepInHand | null>(null);

export function useLesson(): LessonInHand {
  const lesson = useContext(LessonContext);
  if (!lesson) throw new Error('A <Step> was used outside a lesson.');
  return lesson;
}

export function useStep(): StepInHand {
  const step = useContext(StepContext);
  if (!step) throw new Error('This word belongs inside a <Step>.');
  return step;
}
