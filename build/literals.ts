import { runInNewContext } from 'node:vm';

/** As much of an expression's syntax (ESTree) as is read here. */
export interface Syntax {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [part: string]: unknown;
}

/** A property of an object as it is written. */
export interface WrittenProperty {
  readonly key: string;
  readonly value: Syntax;
}

/**
 * The values that an expression may have, as it is written: itself; both sides of a choice; what a function returns. Nothing is run, so what an
 * expression needs need not be there.
 */
export function outcomesOf(node: Syntax): readonly Syntax[] {
  const inside = (part: string) => outcomesOf(node[part] as Syntax);
  if (node.type === 'ConditionalExpression') return [...inside('consequent'), ...inside('alternate')];
  if (node.type === 'LogicalExpression') return [...inside('left'), ...inside('right')];
  if (node.type !== 'ArrowFunctionExpression' && node.type !== 'FunctionExpression') return [node];
  const body = node['body'] as Syntax;
  return body.type === 'BlockStatement' ? returnsIn(body).flatMap(outcomesOf) : outcomesOf(body);
}

/** What is returned in a block, but not by functions in it. */
function returnsIn(node: Syntax): Syntax[] {
  if (node.type === 'ReturnStatement') return node['argument'] ? [node['argument'] as Syntax] : [];
  if (/Function/.test(node.type)) return [];
  return Object.values(node).flatMap((part) =>
    (Array.isArray(part) ? part : [part]).flatMap((one) => (isSyntax(one) ? returnsIn(one) : [])),
  );
}

const isSyntax = (value: unknown): value is Syntax =>
  typeof value === 'object' && value !== null && typeof (value as Syntax).type === 'string';

/** The properties of an object whose keys are written there; what is spread into it is not. */
export function propertiesOf(node: Syntax): readonly WrittenProperty[] {
  if (node.type !== 'ObjectExpression') return [];
  return (node['properties'] as readonly Syntax[]).flatMap((property) => {
    const value = property['value'] as Syntax | undefined;
    const key = property['key'] as Syntax | undefined;
    if (!key || !value || property['computed']) return [];
    return [{ key: String(key['name'] ?? key['value']), value }];
  });
}

/** The items of a list that are written there, or the one value that is no list. */
export const itemsOf = (node: Syntax): readonly Syntax[] =>
  node.type === 'ArrayExpression'
    ? (node['elements'] as readonly (Syntax | null)[]).flatMap((item) =>
        item && item.type !== 'SpreadElement' ? [item] : [],
      )
    : [node];

/** The value of an expression that needs nothing but numbers; undefined where it needs anything else. */
export function writtenValue(node: Syntax, source: string): unknown {
  try {
    const text = source.slice(node.start, node.end);
    return JSON.parse(JSON.stringify(runInNewContext(`(${text})`, { Math }, { timeout: 1000 })));
  } catch {
    return undefined;
  }
}
