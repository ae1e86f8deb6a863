// Predictions whose answers are given rather than chosen: every guess that there is, tried out on their replies.
import { agrees } from '../../src/lessons/vocabulary/answers.ts';
import type { ReplyProps } from '../../src/lessons/vocabulary/rare/Reply.tsx';
import { repliesIn, replyTo } from '../../src/lessons/vocabulary/rare/replyTo.ts';
import type { Snapshot } from '../../src/run/kinds/line/snapshot.ts';

// biome-ignore lint/suspicious/noExplicitAny: the props of either kind of prediction.
type Props = Record<string, any>;

interface Tried {
  readonly replies: readonly ReplyProps<never>[];
  /** The index of the reply to the answer itself. */
  readonly toAnswer: number;
  /** The replies that some guess gets. */
  readonly reached: ReadonlySet<number>;
}

/** Gives a prediction its own answer, and guesses from all over. */
export function answersTo(kind: 'PredictNumber' | 'PredictPlace', props: Props, given: Snapshot): Tried {
  return kind === 'PredictNumber' ? numbers(props, given) : places(props, given);
}

function numbers(props: Props, given: Snapshot): Tried {
  const replies = repliesIn<number>(props['children']);
  const right: number = props['answer'](given);
  const isNear = (guess: number, value: number) =>
    props['within'] === undefined ? agrees(guess, value) : Math.abs(guess - value) <= props['within'];
  const reply = (guess: number) =>
    replyTo(guess, replies, { given, isNear, isRight: (one) => isNear(one, right), answer: '' });
  const named = replies.flatMap(({ near }) => near?.(given) ?? []);
  for (const value of [right, ...named]) {
    // What an author names can be typed, and a wrong number is not also right.
    if (value < (props['min'] ?? -1000) || value > (props['max'] ?? 1000))
      throw new Error(`${value} cannot be typed.`);
  }
  if (named.some((value) => isNear(value, right))) throw new Error('A wrong number counts as right.');
  const all = Array.from({ length: 4001 }, (_, i) => (i - 2000) / 8);
  return { replies, toAnswer: reply(right), reached: new Set([right, ...named, ...all].map(reply)) };
}

function places(props: Props, given: Snapshot): Tried {
  const replies = repliesIn<{ w: number; b: number }>(props['children']);
  const reply = (guess: { w: number; b: number }) =>
    replyTo(guess, replies, {
      given,
      isNear: () => false,
      isRight: (one) => props['near'](one, given),
      answer: '',
    });
  // Everywhere under the rim, as fine as a finger.
  const all = [];
  for (let w = -6; w <= 8; w += 0.1) {
    for (let b = -14; b <= 17; b += 0.25) if (given.costAt(w, b) < given.state.rim) all.push({ w, b });
  }
  return { replies, toAnswer: reply(props['answer'](given)), reached: new Set(all.map(reply)) };
}
