// A lesson as its author wrote it, step by step: what is asked, what is to be tried, what is to be taken away. For pages that show
// a lesson otherwise than as text: in the room, on paper.
import type { ReactNode } from 'react';
import { plain } from '../i18n/format.ts';
import { type AnyNow, nowOf, sideOf } from '../run/kinds/kinds.ts';
import type { Floor } from '../run/stage/facets.ts';
import { type Props, type StepElement, stepsOf } from './elements.ts';
import type { Lesson, StageLayout } from './lesson.ts';
import { agrees } from './vocabulary/answers.ts';
import { childrenOf } from './vocabulary/children.ts';
import { Do } from './vocabulary/Do.tsx';
import { Choice, Predict } from './vocabulary/Predict.tsx';
import type { Patch } from './vocabulary/patch.ts';
import { Recap } from './vocabulary/Recap.tsx';
import { PredictNumber } from './vocabulary/rare/PredictNumber.tsx';
import { PredictPlace } from './vocabulary/rare/PredictPlace.tsx';
import { sayPlace } from './vocabulary/rare/place.ts';
import { decimalsTo, labeled, repliesIn } from './vocabulary/rare/replyTo.ts';
import { Hint, ShowMe, Try } from './vocabulary/Try.tsx';

export interface StepOutline {
  readonly number: number;
  readonly title: string;
  readonly layout: StageLayout;
  /** The step as the lesson set it. */
  readonly given: AnyNow;
  readonly question: QuestionOutline | null;
  readonly task: TaskOutline | null;
  /** Buttons that change the stage. */
  readonly buttons: readonly { readonly label: string; readonly does: Patch }[];
  /** Three lines, on the last step. */
  readonly recap: ReactNode;
}

export interface QuestionOutline {
  readonly id: string;
  readonly kind: 'choice' | 'number' | 'place';
  readonly ask: string;
  readonly options: readonly OptionOutline[];
  /** The right answer, as text, worked out by the core. */
  readonly answer: string;
  readonly unit: string | undefined;
  readonly reveal: Patch | undefined;
  readonly play: number | undefined;
}

export interface OptionOutline {
  readonly key: string;
  readonly label: string;
  readonly right: boolean;
  readonly reply: ReactNode;
}

export interface TaskOutline {
  readonly id: string;
  readonly goal: string;
  readonly done: (now: AnyNow) => boolean;
  readonly hints: readonly ReactNode[];
  /** One way to do it, stage by stage. */
  readonly ways: readonly WayOutline[];
}

/** A stage of one way to do a task: what it does to the stage as the one before left it, and what is said of it. */
export interface WayOutline {
  readonly does: Patch;
  readonly play: number | undefined;
  readonly says: ReactNode;
}

/** The steps of a lesson, and what stands in them; nothing is rendered. */
export function outlineOf(lesson: Lesson): StepOutline[] {
  return stepsOf(lesson).map((step, index) => outlineOfStep(step, index, lesson));
}

function outlineOfStep({ find }: StepElement, index: number, { stages, titles }: Lesson): StepOutline {
  const layout = stages[index];
  if (!layout) throw new Error(`Step ${index + 1} has no stage.`);
  const given = nowOf(layout);
  const first = (word: unknown) => find(word)[0];
  const task = first(Try);
  return {
    number: index + 1,
    title: titles[index] ?? '',
    layout,
    given,
    question: questionOf(first, given, layout),
    task: task ? taskOf(task) : null,
    buttons: find(Do).map(({ label, does }) => ({ label, does })),
    recap: first(Recap)?.['children'] ?? null,
  };
}

function questionOf(
  first: (word: unknown) => Props | undefined,
  given: AnyNow,
  layout: StageLayout,
): QuestionOutline | null {
  const choice = first(Predict);
  if (choice) return { ...asked(choice, 'choice'), ...choicesOf(choice, given) };
  const number = first(PredictNumber);
  if (number) return { ...asked(number, 'number'), ...numbersOf(number, given) };
  const place = first(PredictPlace);
  return place
    ? { ...asked(place, 'place'), ...placeOf(place, given, sideOf(layout, 'floor')(given)) }
    : null;
}

const asked = ({ id, ask, unit, reveal, play }: Props, kind: QuestionOutline['kind']) => ({
  id,
  kind,
  ask,
  unit,
  reveal,
  play,
});

type Answers = Pick<QuestionOutline, 'options' | 'answer'>;

function choicesOf({ answer, children }: Props, given: AnyNow): Answers {
  const right = answer(given);
  const options = childrenOf(children, Choice).map(({ props: { value, label, children: reply } }) => ({
    key: String(value),
    label: label ?? (typeof value === 'number' ? plain(value) : value),
    right: agrees(value, right),
    reply,
  }));
  return { options, answer: options.find((one) => one.right)?.label ?? '' };
}

/** The numbers that an author names, the right one among them, by size: what a room may raise its hands for. */
function numbersOf({ answer, within, children }: Props, given: AnyNow): Answers {
  const right: number = answer(given);
  const replies = repliesIn<number>(children);
  const decimals = decimalsTo(within);
  const text = plain(right, decimals);
  const judging = { given, isRight: () => false, isNear: () => false, answer: text, decimals };
  const options = labeled(replies, judging)
    .map(({ label, ...one }, index) => {
      const { right: isRight, near } = replies[index] ?? {};
      return { ...one, label, value: isRight ? right : near?.(given) };
    })
    .flatMap(({ value, ...one }) => (value === undefined ? [] : [{ value, ...one }]))
    .sort((one, other) => one.value - other.value)
    .map(({ value: _, ...one }) => one);
  return { options, answer: text };
}

/** What is replied to a flag, by where it stands. The wall has no letters for it. */
function placeOf({ answer, children }: Props, given: AnyNow, { axes }: Floor): Answers {
  const text = sayPlace(axes, answer(given), ' = ');
  const judging = { given, isRight: () => false, isNear: () => false, answer: text };
  return { options: labeled(repliesIn(children), judging), answer: text };
}

function taskOf({ id, goal, done, children }: Props): TaskOutline {
  return {
    id,
    goal,
    done,
    hints: childrenOf(children, Hint).map(({ props }) => props.children),
    ways: childrenOf(children, ShowMe).map(({ props: { state, play, children: says } }) => ({
      does: state,
      play,
      says,
    })),
  };
}
