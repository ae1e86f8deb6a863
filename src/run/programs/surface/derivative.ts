/**
 * A formula differentiated by the rules of the schoolbook, as a formula again: for programs, which show their slopes. (The core differentiates
 * by numbers, and the test holds one against the other.)
 */
import { ONE_OPERATIONS, powerOf, TWO_OPERATIONS } from '../../../core/autodiff/curvedOperations.ts';
import type { OneName, TwoName } from '../../../core/expressions/expression.ts';
import { same } from '../../../core/same.ts';

/** As the core's Expression, and a choice: `then` where `less` is less than `more`. */
export type Formula =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'variable'; readonly name: 'w' | 'b' }
  | { readonly kind: 'one'; readonly operation: OneName; readonly of: Formula }
  | { readonly kind: 'two'; readonly operation: TwoName; readonly left: Formula; readonly right: Formula }
  | {
      readonly kind: 'choice';
      readonly less: Formula;
      readonly more: Formula;
      readonly then: Formula;
      readonly otherwise: Formula;
    };

const number = (value: number): Formula => ({ kind: 'number', value });
const is = (formula: Formula, value: number): boolean => formula.kind === 'number' && formula.value === value;

function one(operation: OneName, of: Formula): Formula {
  if (of.kind === 'number') return number(ONE_OPERATIONS[operation].value(of.value));
  return { kind: 'one', operation, of };
}

/** Two formulas put together; what is known already is worked out, and a 0 or a 1 that does nothing is left out. */
function two(operation: TwoName, left: Formula, right: Formula): Formula {
  if (left.kind === 'number' && right.kind === 'number') {
    const power = operation === 'power' ? powerOf(right.value) : null;
    return number(power ? power.value(left.value) : TWO_OPERATIONS[operation].value(left.value, right.value));
  }
  switch (operation) {
    case 'add':
      if (is(left, 0)) return right;
      if (is(right, 0)) return left;
      break;
    case 'subtract':
      if (is(right, 0)) return left;
      if (is(left, 0)) return one('negate', right);
      break;
    case 'multiply':
      if (is(left, 0) || is(right, 0)) return number(0);
      if (is(left, 1)) return right;
      if (is(right, 1)) return left;
      if (is(left, -1)) return one('negate', right);
      if (right.kind === 'number') return two('multiply', right, left);
      // Numbers gather in front.
      if (left.kind === 'number' && right.kind === 'two' && right.operation === 'multiply')
        if (right.left.kind === 'number')
          return two('multiply', number(left.value * right.left.value), right.right);
      break;
    case 'divide':
      if (is(left, 0)) return number(0);
      if (is(right, 1)) return left;
      break;
    case 'power':
      if (is(right, 0)) return number(1);
      if (is(right, 1)) return left;
      break;
  }
  return { kind: 'two', operation, left, right };
}

/** The formula with all that is known worked out. */
export function simplified(formula: Formula): Formula {
  if (formula.kind === 'one') return one(formula.operation, simplified(formula.of));
  if (formula.kind === 'two')
    return two(formula.operation, simplified(formula.left), simplified(formula.right));
  return formula;
}

/** The slope of a simplified formula along a variable. */
export function derivative(formula: Formula, along: 'w' | 'b'): Formula {
  const d = (part: Formula) => derivative(part, along);
  switch (formula.kind) {
    case 'number':
      return number(0);
    case 'variable':
      return number(formula.name === along ? 1 : 0);
    case 'one': {
      const slope = d(formula.of);
      return is(slope, 0) ? slope : ofOne(formula.operation, formula.of, slope);
    }
    case 'two':
      return ofTwo(formula, d(formula.left), d(formula.right));
    case 'choice':
      return choice(formula, d(formula.then), d(formula.otherwise));
  }
}

function choice(
  { less, more }: { readonly less: Formula; readonly more: Formula },
  then: Formula,
  otherwise: Formula,
): Formula {
  return same(then, otherwise) ? then : { kind: 'choice', less, more, then, otherwise };
}

/** The chain rule: the slope of a function of u, given the slope of u, which is not 0. */
function ofOne(operation: OneName, u: Formula, slope: Formula): Formula {
  const times = (factor: Formula) => two('multiply', factor, slope);
  const squared = (of: Formula) => two('power', of, number(2));
  switch (operation) {
    case 'negate':
      return one('negate', slope);
    case 'exp':
      return times(one('exp', u));
    case 'log':
      return two('divide', slope, u);
    case 'sqrt':
      return two('divide', slope, two('multiply', number(2), one('sqrt', u)));
    case 'abs':
      return choice({ less: u, more: number(0) }, one('negate', slope), slope);
    case 'sin':
      return times(one('cos', u));
    case 'cos':
      return one('negate', times(one('sin', u)));
    case 'tan':
      return times(two('add', number(1), squared(one('tan', u))));
    case 'sinh':
      return times(one('cosh', u));
    case 'cosh':
      return times(one('sinh', u));
    case 'tanh':
      return times(two('subtract', number(1), squared(one('tanh', u))));
    case 'atan':
      return two('divide', slope, two('add', number(1), squared(u)));
    case 'sigmoid':
      return times(two('multiply', one('sigmoid', u), one('sigmoid', one('negate', u))));
    case 'relu':
      return choice({ less: number(0), more: u }, slope, number(0));
  }
}

function ofTwo(
  { operation, left: u, right: v }: Formula & { readonly kind: 'two' },
  du: Formula,
  dv: Formula,
): Formula {
  switch (operation) {
    case 'add':
    case 'subtract':
      return two(operation, du, dv);
    case 'multiply':
      return two('add', two('multiply', du, v), two('multiply', u, dv));
    case 'divide': {
      const first = two('divide', du, v);
      return two('subtract', first, two('divide', two('multiply', u, dv), two('power', v, number(2))));
    }
    case 'power': {
      if (v.kind === 'number')
        return two('multiply', two('multiply', v, two('power', u, number(v.value - 1))), du);
      const along = two('multiply', dv, one('log', u));
      const across = two('divide', two('multiply', v, du), u);
      return two('multiply', two('power', u, v), two('add', along, across));
    }
    case 'min':
      return choice({ less: u, more: v }, du, dv);
    case 'max':
      return choice({ less: u, more: v }, dv, du);
  }
}
