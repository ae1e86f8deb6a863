import type { MdNode } from './mdNode.ts';

/** What a lesson says for paper, in `<Paper>`: it is no part of its page. */
export interface WrittenForm {
  readonly node: MdNode;
  /** Whether it is the form of a task. */
  readonly ofTask: boolean;
}

/** The forms in a step, or in a whole lesson, in the author's order. */
export const formsIn = (node: MdNode, ofTask = false): WrittenForm[] =>
  (node.children ?? []).flatMap((child) =>
    child.name === 'Paper' ? [{ node: child, ofTask }] : formsIn(child, ofTask || child.name === 'Try'),
  );

const spanOf = ({ node: { position } }: WrittenForm): readonly [from: number, to: number] => [
  position?.start.offset ?? 0,
  position?.end.offset ?? 0,
];

/** What all forms of a lesson say, as it is written. */
export const textOfForms = (lesson: string, forms: readonly WrittenForm[]): string =>
  forms.map((form) => lesson.slice(...spanOf(form))).join('\n');

/** The lesson without them; everything else stays on its line, and where it was in it. */
export function withoutForms(lesson: string, forms: readonly WrittenForm[]): string {
  return forms
    .map(spanOf)
    .reduce(
      (text, [from, to]) =>
        text.slice(0, from) + text.slice(from, to).replace(/[^\n]/g, ' ') + text.slice(to),
      lesson,
    );
}

/** A form with the number of its step, to stand by itself. */
export function standing({ node, ofTask }: WrittenForm, step: number): MdNode {
  const say = (name: string, value: string) => ({ type: 'mdxJsxAttribute', name, value });
  const where = [say('of', String(step)), ...(ofTask ? [say('task', 'task')] : [])];
  return { ...node, type: 'mdxJsxFlowElement', attributes: [...(node.attributes ?? []), ...where] };
}
