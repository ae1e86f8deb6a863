/**
 * A run on a surface that is no line's cost, as a program. The formula stands in it as it was typed, and its slopes beside it, derived by rule; PyTorch
 * and TensorFlow derive them themselves. Newton's curvatures are derived by rule everywhere. Optimizers and schedules are those of every program.
 */
import type { RunPlan } from '../../configuration.ts';
import { parseFormula } from '../../formula/parseFormula.ts';
import { recipeOf } from '../parts/recipe.ts';
import type { Language, ProgramLine } from '../program.ts';
import { derivative, type Formula, simplified } from './derivative.ts';
import { WRITERS } from './surfaceWriters.ts';

export interface SurfaceRun {
  /** In w and b: as typed, or a preset's `formula`. */
  readonly formula: string;
  readonly plan: RunPlan;
  readonly steps: number;
}

/**
 * The program of so many steps on a surface.
 * @throws when the text is no formula, when there is no program for the optimizer or schedule, or when the language writes none
 */
export function surfaceProgramOf(
  language: Language,
  { formula, plan, steps }: SurfaceRun,
): readonly ProgramLine[] {
  const parsed = parseFormula(formula);
  if (!('expression' in parsed)) throw new Error(`'${formula}' is no formula: ${parsed.problems[0]?.code}`);
  const write = WRITERS[language.id];
  if (!write) throw new Error(`${language.title} writes no programs of surfaces`);
  // A surface has no observations: what a recipe says of them is not asked for.
  const recipe = recipeOf({ ...plan, data: { x: [], y: [] }, reduction: 'sum' }, steps);
  if (recipe.update.slopeless) throw new Error(`there is no program for '${recipe.update.id}' on a surface`);
  const cost: Formula = simplified(parsed.expression);
  const slopes = { w: derivative(cost, 'w'), b: derivative(cost, 'b') };
  const curved = recipe.together.some((text) => text.startsWith('curve'));
  return write({
    // A line's curvatures are sums over its data, a surface's are formulas.
    recipe: { ...recipe, together: recipe.together.filter((text) => !text.startsWith('curve')) },
    cost,
    slopes,
    curvatures: curved
      ? [
          ['curveW', derivative(slopes.w, 'w')],
          ['curveBoth', derivative(slopes.w, 'b')],
          ['curveB', derivative(slopes.b, 'b')],
        ]
      : [],
  });
}
