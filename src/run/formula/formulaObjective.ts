/** Formulas as something to go down, each made once: the same text is the same object, so that its runs can be gone on with. */
import { objectiveOfExpression } from '../../core/expressions/objectiveOfExpression.ts';
import { parseFormula } from './parseFormula.ts';

type FormulaObjective = ReturnType<typeof objectiveOfExpression>;

/** The last formulas; while one is typed every letter is a new one. */
const KEPT = 32;
const kept = new Map<string, FormulaObjective>();

/**
 * The objective of a formula that `isFormula` takes, in [w, b].
 * @throws when the text is no formula, naming it
 */
export function formulaObjective(text: string): FormulaObjective {
  const known = kept.get(text);
  if (known) {
    // The one used last goes last.
    kept.delete(text);
    kept.set(text, known);
    return known;
  }
  const parsed = parseFormula(text);
  if (!('expression' in parsed)) throw new Error(`'${text}' is no formula: ${parsed.problems[0]?.code}`);
  const objective = objectiveOfExpression(parsed.expression);
  kept.set(text, objective);
  if (kept.size > KEPT) kept.delete(kept.keys().next().value as string);
  return objective;
}
