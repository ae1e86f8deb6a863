import { createElement, Fragment, isValidElement, type ReactNode } from 'react';
import { wordsIn } from '../../lessons/elements.ts';
import { flat } from '../../lessons/vocabulary/children.ts';
import { Do } from '../../lessons/vocabulary/Do.tsx';
import { Predict } from '../../lessons/vocabulary/Predict.tsx';
import { Recap } from '../../lessons/vocabulary/Recap.tsx';
import { PredictNumber } from '../../lessons/vocabulary/rare/PredictNumber.tsx';
import { PredictPlace } from '../../lessons/vocabulary/rare/PredictPlace.tsx';
import { Try } from '../../lessons/vocabulary/Try.tsx';
import { Now } from '../../lessons/vocabulary/words.tsx';

/** What is asked or pressed; on paper other words stand in for these. */
const ASKED: readonly unknown[] = [Predict, PredictNumber, PredictPlace, Try, Do];

export interface StepText {
  /** What the learner reads before anything is asked, or before the end. */
  readonly before: ReactNode;
  /** What follows; a sentence with a number that goes along with the stage comes after somebody has done something there, so it stays with the screen. */
  readonly after: ReactNode;
}

/** A step's own words, without what is asked in it. */
export function textOf(children: ReactNode): StepText {
  const all = flat(children);
  const isAsked = (node: ReactNode) => isValidElement(node) && ASKED.includes(node.type);
  const isEnd = (node: ReactNode) => isValidElement(node) && node.type === Recap;
  const first = all.findIndex((node) => isAsked(node) || isEnd(node));
  const isLive = (node: ReactNode) => wordsIn(node, Now).length > 0;
  const text = (nodes: readonly ReactNode[]) =>
    createElement(Fragment, null, ...nodes.filter((node) => !isAsked(node)));
  return first < 0
    ? { before: text(all), after: null }
    : {
        before: text(all.slice(0, first)),
        after: text(all.slice(first).filter((node) => !isLive(node))),
      };
}
