import type { TypesetTree } from 'virtual:rules';
import { createElement, type ReactNode } from 'react';

/** A formula that was typeset while the site was built: elements, and no text that would have to be parsed. */
export function Typeset({ tree }: { tree: TypesetTree }): ReactNode {
  if (typeof tree === 'string') return tree;
  const [tag, attributes, inside] = tree;
  // Spread, so that they need no keys: a formula never changes its order.
  return createElement(tag, attributes, ...inside.map((one) => Typeset({ tree: one })));
}
