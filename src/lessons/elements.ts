// What a lesson's author wrote, as React elements and texts, before any of it is rendered.
import { isValidElement, type ReactElement, type ReactNode } from 'react';
import type { Lesson } from './lesson.ts';
import { flat } from './vocabulary/children.ts';
import { VOCABULARY } from './vocabulary/vocabulary.ts';

// biome-ignore lint/suspicious/noExplicitAny: the props of whichever word was asked for; whoever asks knows them.
export type Props = Record<string, any>;

export interface StepElement {
  /** The props of the `<Step>` itself. */
  readonly props: Props;
  /** The props of each element of one word in the step, at any depth, in the author's order. */
  find(word: unknown): Props[];
  /** Every element in it, words and plain ones, in the author's order. */
  elements(): ReactElement<Props>[];
}

/** The steps of a lesson; nothing is rendered. */
export function stepsOf(lesson: Lesson): StepElement[] {
  const Content = lesson.default as (props: { components: Readonly<Record<string, unknown>> }) => ReactNode;
  return wordsIn(opened(Content({ components: VOCABULARY })), VOCABULARY.Step).map((props) => ({
    props,
    find: (word) => wordsIn(props['children'], word),
    elements: () => [...nodesIn(props['children'])].filter(isElement),
  }));
}

/** The texts in a node, piece by piece. */
export const textsIn = (node: ReactNode): string[] =>
  [...nodesIn(node)].flatMap((one) =>
    typeof one === 'string' || typeof one === 'number' ? String(one) : [],
  );

const wordsIn = (node: ReactNode, word: unknown): Props[] =>
  [...nodesIn(node)].flatMap((one) => (isElement(one) && one.type === word ? one.props : []));

/** Every element and text, each before those inside it. */
function* nodesIn(node: ReactNode): Generator<ReactNode> {
  for (const one of flat(node)) {
    yield one;
    if (isElement(one)) yield* nodesIn(one.props['children']);
  }
}

const isElement = (node: ReactNode): node is ReactElement<Props> => isValidElement(node);

/** MDX hands back one component around the content: open it. */
function opened(node: ReactNode): ReactNode {
  const isWord = (type: unknown) => Object.values(VOCABULARY).includes(type as never);
  return isElement(node) && typeof node.type === 'function' && !isWord(node.type)
    ? opened((node.type as (props: unknown) => ReactNode)(node.props))
    : node;
}
