import { createElement, Fragment, isValidElement, type ReactNode } from 'react';
import { flat } from '../../lessons/vocabulary/children.ts';
import { Do } from '../../lessons/vocabulary/Do.tsx';
import { Predict } from '../../lessons/vocabulary/Predict.tsx';
import { Recap } from '../../lessons/vocabulary/Recap.tsx';
import { PredictNumber } from '../../lessons/vocabulary/rare/PredictNumber.tsx';
import { PredictPlace } from '../../lessons/vocabulary/rare/PredictPlace.tsx';
import { Try } from '../../lessons/vocabulary/Try.tsx';

/** What is asked or pressed; on paper other words stand in for these. */
const ASKED: readonly unknown[] = [Predict, PredictNumber, PredictPlace, Try, Do];

export interface StepText {
  /** What the learner reads before anything is asked, or before the end. */
  readonly before: ReactNode;
  readonly after: ReactNode;
}

/** A step's own words, without what is asked in it. */
export function textOf(children: ReactNode): StepText {
  const all = flat(children);
  const isAsked = (node: ReactNode) => isValidElement(node) && ASKED.includes(node.type);
  const isEnd = (node: ReactNode) => isValidElement(node) && node.type === Recap;
  const first = all.findIndex((node) => isAsked(node) || isEnd(node));
  const text = (from: number, to?: number) =>
    createElement(Fragment, null, ...all.slice(from, to).filter((node) => !isAsked(node)));
  return first < 0 ? { before: text(0), after: null } : { before: text(0, first), after: text(first) };
}
