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

type Words = Readonly<Record<string, unknown>>;

/** The props of each element of one word in what an author wrote with these words; nothing is rendered. */
export function written(text: Lesson['default'], words: Words, word: unknown): Props[] {
  const Content = text as (props: { components: Words }) => ReactNode;
  return wordsIn(opened(Content({ components: words }), Object.values(words)), word);
}

/** The steps of a lesson; nothing is rendered. */
export function stepsOf(lesson: Lesson): StepElement[] {
  return written(lesson.default, VOCABULARY, VOCABULARY.Step).map((props) => ({
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

/** The props of each element of one word in a node, at any depth. */
export const wordsIn = (node: ReactNode, word: unknown): Props[] =>
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
function opened(node: ReactNode, words: readonly unknown[]): ReactNode {
  return isElement(node) && typeof node.type === 'function' && !words.includes(node.type)
    ? opened((node.type as (props: unknown) => ReactNode)(node.props), words)
    : node;
}
