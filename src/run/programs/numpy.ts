import { constantLines, dealing, dealt, inPython, TABLE, withImports } from './parts/inPython.ts';
import { type Recipe, recipeOf } from './parts/recipe.ts';
import { printPython, report, startNote } from './parts/report.ts';
import { indented, slopesOf, spelled } from './parts/spelling.ts';
import { type Language, line, listOf, literal, type ProgramLine, reduced } from './program.ts';
import { PYTHON_VISIT } from './python.ts';

/** The sums become one line on whole columns. */
const numpy: Language = {
  id: 'numpy',
  title: 'NumPy',
  order: 2,
  runs: null,
  fileName: 'descent_numpy.py',
  visit: PYTHON_VISIT,
  comment: (words) => `# ${words}`,
  write(run, steps, options) {
    const recipe = recipeOf(run, steps, options);
    const [xs, ys] = recipe.columns;
    // What a step reads: the columns, or x and y cut out of them.
    const [x, y] = recipe.batch ? ['x', 'y'] : [xs, ys];
    const column = (term: string) => term.replace(/\bx\b/g, x).replace(/\by\b/g, y);
    const { two, cost } = reduced(run, `len(${xs})`);
    const { slope } = reduced(run, `len(${x})`);
    const { memory, rate, ahead, at, update } = spelled(
      recipe,
      inPython({
        count: `len(${x})`,
        sum: (term) => `np.sum(${column(term)})`,
        words: { sqrt: 'np.sqrt', cos: 'np.cos', floor: 'np.floor', pi: 'np.pi' },
      }),
    );
    const missed = recipe.batch ? `${at[0]} * x + ${at[1]} - y` : `misses(${at.join(', ')})`;
    const factor = recipe.batch ? `(${missed})` : missed;
    return withImports([
      line('import numpy as np'),
      line(''),
      ...dataLines(recipe),
      line(''),
      ...startNote(recipe, '#'),
      line(`w = ${literal(recipe.start.w)}`, 'start'),
      line(`b = ${literal(recipe.start.b)}`, 'start'),
      ...constantLines(recipe),
      line(`steps = ${steps}`, 'steps'),
      line(''),
      line('def misses(w, b):', 'cost'),
      line(`    return w * ${xs} + b - ${ys}`, 'cost'),
      line(''),
      line('def cost(w, b):', 'cost'),
      line(`    return np.sum(misses(w, b) ** 2)${cost}`, 'cost'),
      line(''),
      ...dealing(recipe),
      ...memory,
      line('visit(w, b)', 'visit'),
      line('for step in range(steps):', 'loop'),
      ...indented(
        [
          ...dealt(recipe),
          ...(recipe.batch ? [line(`x, y = ${xs}[batch], ${ys}[batch]`, 'slopes')] : []),
          ...rate,
          ...ahead,
          ...slopesOf(recipe).map(({ name, part, times, blank }) => {
            const term = times ? `${factor} * ${x}` : missed;
            return line(`dcd${name} = ${two}np.sum(${term})${slope}`, part, blank);
          }),
          ...update,
          line('visit(w, b)', 'visit'),
        ],
        '    ',
      ),
      line(''),
      ...report(recipe, { print: printPython }),
    ]);
  },
};

export default numpy;

function dataLines({ run, columns: [xs, ys], fromFile, standardized }: Recipe): ProgramLine[] {
  const written = fromFile
    ? [line(TABLE, 'data'), line(`${xs}, ${ys} = table[:, 0], table[:, 1]`, 'data')]
    : [
        line(`${xs} = np.array(${listOf(run.data.x)})`, 'data'),
        line(`${ys} = np.array(${listOf(run.data.y)})`, 'data'),
      ];
  if (!standardized) return written;
  return [
    ...written,
    line(`mean = np.mean(${xs})`, 'data'),
    line(`spread = np.std(${xs}) or 1`, 'data'),
    line(`${xs} = (${xs} - mean) / spread`, 'data'),
  ];
}
