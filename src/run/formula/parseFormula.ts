/**
 * A typed formula, read. The grammar beside this file does the reading (Lezer, an LR parser, compiled when the site is built: nothing typed is
 * ever run as code); here what it found becomes an expression of the core, or problems with the places that they are about.
 */
import type { Tree } from '@lezer/common';
import type { Expression } from '../../core/expressions/expression.ts';
import { LIMITS } from '../playground/state.ts';
import { withDecimalPoints } from './decimalCommas.ts';
import { parser } from './formula.grammar';
import { type FormulaProblem, problemAt } from './problem.ts';
import { TreeBuilder } from './treeOf.ts';
import { whyUnread } from './unread.ts';

/** Parentheses, signs and powers inside each other; more than anyone can read, and no strain for the computer. */
const DEEPEST = 50;
const NESTING = /^(Group|Bars|Call|Signed|Power)$/;

export type ParsedFormula =
  | { readonly expression: Expression }
  | { readonly problems: readonly FormulaProblem[] };

/** The formula in `text`, or at least one problem, in the order of the text. Never throws; what it takes is bounded by `LIMITS.formula`. */
export function parseFormula(text: string): ParsedFormula {
  if (text.trim() === '') return { problems: [problemAt(text, [0, text.length], { code: 'empty' })] };
  const most = LIMITS.formula;
  if (text.length > most) {
    // The text of the problem is not all that is too much: that may be the clipboard of a day.
    const problem = problemAt(text.slice(0, most + 20), [most, Math.min(text.length, most + 20)], {
      code: 'tooLong',
      length: text.length,
      most,
    });
    return { problems: [{ ...problem, to: text.length }] };
  }
  const { text: pointed, problems: unclear } = withDecimalPoints(text);
  if (unclear.length > 0) return { problems: unclear };
  return parsePointed(pointed);
}

/** The same of a text that has points before its decimals. */
function parsePointed(text: string): ParsedFormula {
  const tree = parser.parse(text);
  const stopped = firstMistake(tree, text);
  if (stopped) return { problems: [...unknownBefore(tree, text, stopped.from), stopped] };
  const builder = new TreeBuilder(text);
  const top = tree.topNode.firstChild;
  const expression = builder.of(top as NonNullable<typeof top>);
  if (builder.problems.length === 0) return { expression };
  return { problems: builder.problems.toSorted((one, other) => one.from - other.from) };
}

/** Whether a text is a formula in w and b. */
export const isFormula = (text: string): boolean => 'expression' in parseFormula(text);

/** What is too deep, or where the grammar first had no use for what it read. */
function firstMistake(tree: Tree, text: string): FormulaProblem | null {
  let depth = 0;
  let found: FormulaProblem | null = null;
  tree.iterate({
    enter(node) {
      if (found) return false;
      if (NESTING.test(node.name)) depth++;
      if (depth > DEEPEST)
        found = problemAt(text, [node.from, node.from + 1], { code: 'tooDeep', most: DEEPEST });
      else if (node.type.isError) {
        const before = node.node.prevSibling;
        const afterFunction = before?.name === 'Function' ? ([before.from, before.to] as const) : null;
        found = whyUnread({ text, at: node.from, afterFunction });
      }
      return true;
    },
    leave(node) {
      if (NESTING.test(node.name)) depth--;
    },
  });
  return found;
}

/** Names and numbers that mean nothing, before the place where reading stopped. What comes behind it was guessed at. */
function unknownBefore(tree: Tree, text: string, end: number): readonly FormulaProblem[] {
  const builder = new TreeBuilder(text);
  tree.iterate({
    to: end,
    enter(node) {
      if (node.to > end) return;
      if (node.name === 'Name') builder.name(node.node);
      else if (node.name === 'Number') builder.number(node.node);
    },
  });
  return builder.problems;
}
