import type { ReactNode } from 'react';
import { predict as words } from '#words/predict.ts';
import { plain } from '../../../i18n/format.ts';
import type { AnyNow } from '../../../run/kinds/kinds.ts';
import { childrenOf } from '../children.ts';
import { Reply, type ReplyProps } from './Reply.tsx';

interface Judging<Guess> {
  readonly given: AnyNow;
  /** Whether a guess is the right answer, near enough. */
  isRight(guess: Guess): boolean;
  /** Whether a guess is near a number that an author named. */
  isNear(guess: Guess, value: number): boolean;
  /** The right answer, as text. */
  readonly answer: string;
  /** How many decimals of a number say something; absent, as many as there are anywhere. */
  readonly decimals?: number | undefined;
}

/** The decimals that tell a number from one that counts as the same: a room that votes reads no others. */
export const decimalsTo = (within: number | undefined): number | undefined =>
  within && Math.max(0, Math.ceil(-Math.log10(within)));

/** The replies that stand in a prediction, in the author's order. */
export const repliesIn = <Guess>(children: ReactNode) =>
  childrenOf(children, Reply as (props: ReplyProps<Guess>) => ReactNode).map(({ props }) => props);

/** What each reply answers, for those who see all of them, and whether it is the right one. */
export function labeled<Guess>(
  replies: readonly ReplyProps<Guess>[],
  { given, answer, decimals }: Judging<Guess>,
) {
  return replies.map(({ right = false, near, label, children }, index) => ({
    key: String(index),
    right,
    label: label ?? (right ? answer : near ? plain(near(given), decimals) : words.anythingElse),
    reply: children,
  }));
}

/** Which reply answers a guess: the right one to a right guess, else the first that fits; one without a condition fits all. */
export function replyTo<Guess>(guess: Guess, replies: readonly ReplyProps<Guess>[], judging: Judging<Guess>) {
  const right = judging.isRight(guess);
  return replies.findIndex(({ right: forRight = false, near, when }) => {
    if (right || forRight) return right && forRight;
    if (near) return judging.isNear(guess, near(judging.given));
    return when?.(guess, judging.given) ?? true;
  });
}
