/**
 * The names of things in a lesson (src/i18n/en/names.ts): which pieces of a formula are names, its letters by their macros and a slope, which is a fraction
 * of two of them; and whether what a `<Name>` is of is one.
 */

import { nearest } from '../src/core/nearest.ts';
import { names } from '../src/i18n/en/names.ts';
import type { NameId } from '../src/ui/Named.tsx';
import type { HastNode } from './hast.ts';

const named = (id: NameId, source: string) => String.raw`\htmlData{names=${id}}{${source}}`;

/** @throws naming the place and the nearest right name, where a `<Name>` is of nothing that has names */
export function checkName(where: string, of: unknown): void {
  const known = Object.keys(names);
  if (known.includes(of as string)) return;
  if (typeof of !== 'string')
    throw new Error(`${where}, <Name>: there is no of="…". There is ${known.join(', ')}.`);
  const near = nearest(of, known);
  const hint = near ? `Did you mean "${near}"?` : `There is ${known.join(', ')}.`;
  throw new Error(`${where}, <Name>: there is no name "${of}". ${hint}`);
}

/** In formulas, `\w`, `\b` and `\cost` wear the colors that they wear everywhere. */
export const MACROS = {
  '\\w': named('w', String.raw`\htmlClass{c-w}{w}`),
  '\\b': named('b', String.raw`\htmlClass{c-b}{b}`),
  '\\cost': named('cost', String.raw`\htmlClass{c-cost}{\text{cost}}`),
  '\\rate': named('learningRate', String.raw`\text{rate}`),
  '\\nabla': named('gradient', '∇'),
};

/** What is over what, by the names in a fraction. */
const SLOPES: Readonly<Record<string, NameId>> = {
  'w cost': 'slopeW',
  'cost w': 'slopeW',
  'b cost': 'slopeB',
  'cost b': 'slopeB',
};

/** A rehype plugin: ∂cost over ∂w is one thing, whose parts are not named again. */
export const nameSlopes = () => (tree: HastNode) => visit(tree);

function visit(node: HastNode): void {
  const { className } = node.properties ?? {};
  const slope = Array.isArray(className) && className.includes('mfrac') ? slopeIn(node) : undefined;
  if (node.properties && slope) {
    for (const { properties } of namedIn(node)) delete properties?.['dataNames'];
    node.properties['dataNames'] = slope;
  }
  for (const child of node.children ?? []) visit(child);
}

function slopeIn(fraction: HastNode): NameId | undefined {
  const parts = namedIn(fraction);
  const own = parts.map(textOf).join('');
  const rest = textOf(fraction).replace(/[\s\u200b\u2009]/g, '');
  const isDerivative = rest.length === own.length + 2 && /^(.*∂){2}|^(.*d){2}/.test(rest);
  return isDerivative
    ? SLOPES[parts.map(({ properties }) => properties?.['dataNames']).join(' ')]
    : undefined;
}

const namedIn = (node: HastNode): HastNode[] =>
  (node.children ?? []).flatMap((child) => (child.properties?.['dataNames'] ? [child] : namedIn(child)));
const textOf = ({ value = '', children = [] }: HastNode): string => value + children.map(textOf).join('');
