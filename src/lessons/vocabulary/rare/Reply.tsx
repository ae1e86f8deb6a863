import type { ReactNode } from 'react';
import type { AnyNow } from '../../../run/kinds/kinds.ts';

export interface ReplyProps<Guess = never> {
  /** The reply to the right answer. */
  right?: boolean;
  /** The wrong number that this reply knows the reason of, from the step as the lesson set it. */
  near?: (given: AnyNow) => number;
  /** Which guesses it answers, where they are not near one number. */
  when?: (guess: Guess, given: AnyNow) => boolean;
  /** What it answers, in words, for readers who see all replies at once. */
  label?: string;
  /** The reply. */
  children: ReactNode;
}

/** A reply of a PredictNumber or a PredictPlace, which reads it; it draws nothing itself. */
export function Reply(_props: ReplyProps): ReactNode {
  return null;
}
