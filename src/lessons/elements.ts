// The elements that a lesson's author wrote, before any of them is rendered.
import { isValidElement, type ReactElement, type ReactNode } from 'react';
import type { Lesson } from './lesson.ts';
import { VOCABULARY } from './vocabulary/vocabulary.ts';

/** Every element of a lesson, each before those inside it; nothing is rendered. */
export function elementsOf(lesson: Lesson): ReactElement[] {
  const Content = lesson.default as (props: { components: Readonly<Record<string, unknown>> }) => ReactNode;
  return [...walk(opened(Content({ components: VOCABULARY })))];
}

/** MDX hands back one component around the content: open it. */
function opened(node: ReactNode): ReactNode {
  const isWord = (type: unknown) => Object.values(VOCABULARY).includes(type as never);
  return isValidElement(node) && typeof node.type === 'function' && !isWord(node.type)
    ? opened((node.type as (props: unknown) => ReactNode)(node.props))
    : node;
}

export function* walk(node: ReactNode): Generator<ReactElement> {
  if (Array.isArray(node)) {
    for (const one of node) yield* walk(one);
  } else if (isValidElement(node)) {
    yield node;
    yield* walk((node.props as { children?: ReactNode }).children);
  }
}
