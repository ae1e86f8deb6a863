import { constantLines, dealing, dealt, inPython, withImports } from './parts/inPython.ts';
import { type Recipe, recipeOf } from './parts/recipe.ts';
import { printPython, report, startNote } from './parts/report.ts';
import { indented, slopesOf, spelled } from './parts/spelling.ts';
import { type Language, line, listOf, literal, type ProgramLine, reduced } from './program.ts';

export const PYTHON_VISIT = ['def visit(w, b):', '    pass', ''];

/** Python as it comes, nothing to install: the one that runs on the page. */
const python: Language = {
  id: 'python',
  title: 'Python',
  order: 1,
  runs: 'python',
  fileName: 'descent.py',
  visit: PYTHON_VISIT,
  comment: (words) => `# ${words}`,
  write(run, steps, options) {
    const recipe = recipeOf(run, steps, options);
    const [xs, ys] = recipe.columns;
    const all = `for x, y in zip(${xs}, ${ys})`;
    const read = recipe.batch ? 'for x, y in batch' : all;
    const count = recipe.batch ? 'len(batch)' : `len(${xs})`;
    const { two, cost } = reduced(run, `len(${xs})`);
    const { slope } = reduced(run, count);
    const given = recipe.batch ? ', batch' : '';
    const { memory, rate, ahead, at, update } = spelled(
      recipe,
      inPython({ count, sum: (term) => `sum(${term} ${read})` }),
    );
    const slopes = slopesOf(recipe);
    return withImports([
      ...dataLines(recipe),
      line(''),
      ...startNote(recipe, '#'),
      line(`w = ${literal(recipe.start.w)}`, 'start'),
      line(`b = ${literal(recipe.start.b)}`, 'start'),
      ...constantLines(recipe),
      line(`steps = ${steps}`, 'steps'),
      line(''),
      line('def cost(w, b):', 'cost'),
      line(`    return sum((w * x + b - y) ** 2 ${all})${cost}`, 'cost'),
      line(''),
      ...slopes.flatMap(({ name, part, times }) => [
        line(`def slope_${name}(w, b${given}):`, part),
        line(`    return sum(${two}(w * x + b - y)${times} ${read})${slope}`, part),
        line(''),
      ]),
      ...dealing(recipe),
      ...memory,
      line('visit(w, b)', 'visit'),
      line('for step in range(steps):', 'loop'),
      ...indented(
        [
          ...dealt(recipe),
          ...(recipe.batch ? [line(`batch = [(${xs}[i], ${ys}[i]) for i in batch]`, 'slopes')] : []),
          ...rate,
          ...ahead,
          ...slopes.map(({ name, part, blank }) =>
            line(`dcd${name} = slope_${name}(${at.join(', ')}${given})`, part, blank),
          ),
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

export default python;

function dataLines({ run, columns: [xs, ys], fromFile, standardized }: Recipe): ProgramLine[] {
  const written = fromFile
    ? [
        line('with open("data.csv") as file:', 'data'),
        line('    rows = list(csv.reader(file))[1:]', 'data'),
        line(`${xs} = [float(row[0]) for row in rows]`, 'data'),
        line(`${ys} = [float(row[1]) for row in rows]`, 'data'),
      ]
    : [line(`${xs} = ${listOf(run.data.x)}`, 'data'), line(`${ys} = ${listOf(run.data.y)}`, 'data')];
  if (!standardized) return written;
  return [
    ...written,
    line(`mean = sum(${xs}) / len(${xs})`, 'data'),
    line(`spread = (sum((x - mean) ** 2 for x in ${xs}) / len(${xs})) ** 0.5 or 1`, 'data'),
    line(`${xs} = [(x - mean) / spread for x in ${xs}]`, 'data'),
  ];
}
