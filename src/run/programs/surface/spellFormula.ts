/** A formula as the text of a program. */
import type { OneName } from '../../../core/expressions/expression.ts';
import { literal } from '../program.ts';
import type { Formula } from './derivative.ts';

export interface FormulaSpelling {
  /** What functions are called; sigmoid and relu are written out where they have no name. */
  readonly functions: Readonly<Partial<Record<OneName | 'min' | 'max', string>>>;
  readonly choice: (condition: string, then: string, otherwise: string) => string;
  /** A number where only what is differentiated may stand. */
  readonly constant?: (text: string) => string;
}

/** How tightly a text holds together: what is looser than its place wants goes into parentheses. */
const [SUM, PRODUCT, SIGN, POWER, ATOM] = [1, 2, 3, 4, 5] as const;
type Spelled = readonly [text: string, holds: number];

const SIGNS = {
  add: { sign: ' + ', holds: SUM, right: PRODUCT },
  subtract: { sign: ' - ', holds: SUM, right: PRODUCT },
  multiply: { sign: ' * ', holds: PRODUCT, right: SIGN },
  divide: { sign: ' / ', holds: PRODUCT, right: SIGN },
} as const;

export function spellFormula(formula: Formula, spelling: FormulaSpelling): string {
  return spelled(formula, spelling)[0];
}

function spelled(formula: Formula, spelling: FormulaSpelling): Spelled {
  const within = (part: Formula, wanted: number): string => {
    const [text, holds] = spelled(part, spelling);
    return holds < wanted ? `(${text})` : text;
  };
  switch (formula.kind) {
    case 'number':
      return [literal(formula.value), formula.value < 0 ? SIGN : ATOM];
    case 'variable':
      return [formula.name, ATOM];
    case 'choice': {
      const { less, more, then, otherwise } = formula;
      const condition = `${within(less, SUM)} < ${within(more, SUM)}`;
      return [`(${spelling.choice(condition, within(then, SUM), within(otherwise, SUM))})`, ATOM];
    }
    case 'one': {
      const { operation, of } = formula;
      // JavaScript has no −w ** 2: only what holds of itself stands behind a sign.
      if (operation === 'negate') return [`-${within(of, ATOM)}`, SIGN];
      const name = spelling.functions[operation];
      if (name) return [`${name}(${within(of, SUM)})`, ATOM];
      if (operation === 'relu') return [`${spelling.functions.max}(0, ${within(of, SUM)})`, ATOM];
      if (operation !== 'sigmoid') throw new Error(`there is no ${operation} in this language`);
      return [`1 / (1 + ${spelling.functions.exp}(-${within(of, ATOM)}))`, PRODUCT];
    }
    case 'two': {
      const { operation, left, right } = formula;
      if (operation === 'min' || operation === 'max') {
        const given = [left, right].map((part) => {
          const text = within(part, SUM);
          return part.kind === 'number' && spelling.constant ? spelling.constant(text) : text;
        });
        return [`${spelling.functions[operation]}(${given.join(', ')})`, ATOM];
      }
      if (operation === 'power') {
        const exponent = right.kind === 'number' ? literal(right.value) : within(right, ATOM);
        return [`${within(left, ATOM)} ** ${exponent}`, POWER];
      }
      const { sign, holds, right: wanted } = SIGNS[operation];
      return [within(left, holds) + sign + within(right, wanted), holds];
    }
  }
}
