/** A formula in w and b as a tree, in plain JSON. Whoever reads formulas makes one; the core works it out and differentiates it. */
import type { ONE_OPERATIONS, TWO_OPERATIONS } from '../autodiff/curvedOperations.ts';

export type OneName = keyof typeof ONE_OPERATIONS;
export type TwoName = keyof typeof TWO_OPERATIONS;

export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'variable'; readonly name: 'w' | 'b' }
  | { readonly kind: 'one'; readonly operation: OneName; readonly of: Expression }
  | {
      readonly kind: 'two';
      readonly operation: TwoName;
      readonly left: Expression;
      readonly right: Expression;
    };
