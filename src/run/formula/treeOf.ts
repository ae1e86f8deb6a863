/** What the grammar found in a text, as an expression of the core; names and numbers that mean nothing are reported. */
import type { SyntaxNode } from '@lezer/common';
import type { Expression, TwoName } from '../../core/expressions/expression.ts';
import { CONSTANTS, FUNCTIONS, nearestName } from './names.ts';
import { type FormulaProblem, problemAt } from './problem.ts';

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

export const number = (value: number): Expression => ({ kind: 'number', value });
const variable = (name: 'w' | 'b'): Expression => ({ kind: 'variable', name });
const two = (operation: TwoName, left: Expression, right: Expression): Expression => ({
  kind: 'two',
  operation,
  left,
  right,
});
const negative = (of: Expression): Expression => ({ kind: 'one', operation: 'negate', of });

/** Turns one parsed formula into a tree. Where a part has a problem 0 stands in, and the problem is added to `problems`. */
export class TreeBuilder {
  readonly problems: FormulaProblem[] = [];
  constructor(private readonly text: string) {}

  /** The expression of a node whose text has no mistake in its signs. It calls itself, as deep as the text is nested. */
  of(node: SyntaxNode): Expression {
    const parts = children(node);
    const [first, sign, last] = parts as [SyntaxNode, SyntaxNode, SyntaxNode];
    switch (node.name) {
      case 'Sum':
        return two(sign.name === 'Plus' ? 'add' : 'subtract', this.of(first), this.of(last));
      case 'Product':
        return two(sign.name === 'Times' ? 'multiply' : 'divide', this.of(first), this.of(last));
      case 'Beside':
        return two('multiply', this.of(first), this.of(sign));
      case 'Signed':
        return first.name === 'Minus' ? negative(this.of(sign)) : this.of(sign);
      case 'Power':
        return two('power', this.of(first), this.of(last));
      case 'Raised':
        return two('power', this.of(first), number(raised(this.textOf(sign))));
      case 'Group':
        return this.of(sign);
      case 'Bars':
        return { kind: 'one', operation: 'abs', of: this.of(sign) };
      case 'Call':
        return this.call(node, parts);
      case 'Pi':
        return number(Math.PI);
      case 'Number':
        return this.number(node);
      default:
        return this.name(node);
    }
  }

  /** A name on its own. wb, as people write it, is w times b. */
  name(node: SyntaxNode): Expression {
    const name = this.textOf(node);
    if (/^[wb]+$/.test(name)) {
      const factors = [...name].map((letter) => variable(letter as 'w' | 'b'));
      return factors.reduce((product, factor) => two('multiply', product, factor));
    }
    const constant = CONSTANTS.get(name);
    if (constant !== undefined) return number(constant);
    return this.refuse(node, { code: 'unknownName', nearest: nearestName(name) });
  }

  number(node: SyntaxNode): Expression {
    const value = Number(this.textOf(node).replace(/[−–]/, '-'));
    return Number.isFinite(value) ? number(value) : this.refuse(node, { code: 'hugeNumber' });
  }

  private call(node: SyntaxNode, [head, ...rest]: SyntaxNode[]): Expression {
    const name = this.textOf(head as SyntaxNode);
    const given = rest.filter((part) => !/^(Open|Close|Comma)$/.test(part.name)).map((part) => this.of(part));
    const meaning = FUNCTIONS.get(name);
    const enough = meaning?.takes === 'one' ? given.length === 1 : given.length >= 2;
    if (!meaning || !enough)
      return this.refuse(node, {
        code: 'wrongArguments',
        name,
        takes: meaning?.takes ?? 'one',
        given: given.length,
      });
    return meaning.takes === 'one'
      ? { kind: 'one', operation: meaning.operation, of: given[0] as Expression }
      : given.reduce((left, right) => two(meaning.operation, left, right));
  }

  private refuse(node: SyntaxNode, what: Parameters<typeof problemAt>[2]): Expression {
    this.problems.push(problemAt(this.text, [node.from, node.to], what));
    return number(0);
  }

  private textOf = ({ from, to }: SyntaxNode): string => this.text.slice(from, to);
}

/** ⁻¹² is −12. */
function raised(text: string): number {
  const digits = [...text].filter((letter) => letter !== '⁻').map((letter) => SUPERSCRIPTS.indexOf(letter));
  return (text.startsWith('⁻') ? -1 : 1) * Number(digits.join(''));
}

function children(node: SyntaxNode): SyntaxNode[] {
  const list: SyntaxNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) list.push(child);
  return list;
}
