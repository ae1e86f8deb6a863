/** Random formulas as trees, and as text that means the same. */
import fc from 'fast-check';
import type { Expression, OneName, TwoName } from '../../../src/core/index.ts';

const ONES: readonly OneName[] = [
  'negate',
  'exp',
  'log',
  'sqrt',
  'abs',
  'sin',
  'tanh',
  'atan',
  'sigmoid',
  'relu',
];
const TWOS: readonly TwoName[] = ['add', 'subtract', 'multiply', 'divide', 'power', 'min', 'max'];

export const expressions: fc.Arbitrary<Expression> = fc.letrec<{ tree: Expression; leaf: Expression }>(
  (tie) => ({
    tree: fc.oneof(
      { maxDepth: 6, depthSize: 'medium' },
      tie('leaf'),
      fc.record({ kind: fc.constant('one' as const), operation: fc.constantFrom(...ONES), of: tie('tree') }),
      fc.record({
        kind: fc.constant('two' as const),
        operation: fc.constantFrom(...TWOS),
        left: tie('tree'),
        right: tie('tree'),
      }),
    ),
    leaf: fc.oneof(
      fc.record({
        kind: fc.constant('variable' as const),
        name: fc.constantFrom('w' as const, 'b' as const),
      }),
      fc.record({
        kind: fc.constant('number' as const),
        value: fc.constantFrom(0, 1, 2, 3, 0.5, 2.25, 1e-3, 1e21),
      }),
    ),
  }),
).tree;

const SIGNS: Partial<Record<TwoName, [sign: string, binds: number]>> = {
  add: ['+', 1],
  subtract: ['-', 1],
  multiply: ['*', 2],
  divide: ['/', 2],
  power: ['^', 4],
};

/** The tree written out with no more parentheses than it needs. */
export function written(tree: Expression): string {
  return write(tree)[0];
}

function write(tree: Expression): [text: string, binds: number] {
  if (tree.kind === 'number') return [String(tree.value), 5];
  if (tree.kind === 'variable') return [tree.name, 5];
  if (tree.kind === 'one') {
    if (tree.operation === 'negate') return [`-${bound(tree.of, 3)}`, 3];
    return [`${tree.operation}(${written(tree.of)})`, 5];
  }
  const sign = SIGNS[tree.operation];
  if (!sign) return [`${tree.operation}(${written(tree.left)}, ${written(tree.right)})`, 5];
  const [mark, binds] = sign;
  const rightFirst = tree.operation === 'power';
  const left = bound(tree.left, rightFirst ? binds + 1 : binds);
  return [`${left} ${mark} ${bound(tree.right, rightFirst ? 3 : binds + 1)}`, binds];
}

function bound(tree: Expression, least: number): string {
  const [text, binds] = write(tree);
  return binds < least ? `(${text})` : text;
}
