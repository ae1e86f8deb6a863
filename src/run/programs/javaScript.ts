import { dealing, dealt, inJavaScript } from './parts/inJavaScript.ts';
import { type Recipe, recipeOf } from './parts/recipe.ts';
import { report, startNote } from './parts/report.ts';
import { indented, slopesOf, spelled } from './parts/spelling.ts';
import { type Language, line, listOf, literal, type ProgramLine, reduced } from './program.ts';

/** What the page itself is written in. */
const javaScript: Language = {
  id: 'javaScript',
  title: 'JavaScript',
  order: 5,
  runs: 'javaScript',
  fileName: 'descent.js',
  visit: ['function visit(w, b) {}', ''],
  comment: (words) => `// ${words}`,
  write(run, steps, options) {
    const recipe = recipeOf(run, steps, options);
    const [xs, ys] = recipe.columns;
    const all = recipe.batch ? 'all, ' : '';
    const some = recipe.batch ? 'batch, ' : '';
    const count = recipe.batch ? 'batch.length' : `${xs}.length`;
    const { two, cost } = reduced(run, `${xs}.length`);
    const { slope } = reduced(run, count);
    const given = recipe.batch ? ', batch' : '';
    const { memory, rate, ahead, at, update } = spelled(
      recipe,
      inJavaScript({ count, sum: (term) => `sum(${some}(x, y) => ${term})` }),
    );
    const slopes = slopesOf(recipe).map((one) => ({ ...one, letter: one.name.toUpperCase() }));
    return [
      ...dataLines(recipe),
      line(''),
      ...startNote(recipe, '//'),
      line(`let w = ${literal(recipe.start.w)};`, 'start'),
      line(`let b = ${literal(recipe.start.b)};`, 'start'),
      ...recipe.constants.map(([name, value]) => line(`const ${name} = ${literal(value)};`, 'rate')),
      ...(recipe.batch
        ? [
            line(`const batchSize = ${recipe.batch.size};`, 'slopes'),
            line(`const seed = ${recipe.batch.seed};`, 'slopes'),
          ]
        : []),
      line(`const steps = ${steps};`, 'steps'),
      line(''),
      ...(recipe.batch
        ? [
            line(`const all = ${xs}.map((_, i) => i);`, 'slopes'),
            line('const sum = (some, term) =>'),
            line(`  some.reduce((total, i) => total + term(${xs}[i], ${ys}[i]), 0);`),
          ]
        : [
            line('const sum = (term) =>'),
            line(`  ${xs}.reduce((total, x, i) => total + term(x, ${ys}[i]), 0);`),
          ]),
      line('const cost = (w, b) =>', 'cost'),
      line(`  sum(${all}(x, y) => (w * x + b - y) ** 2)${cost};`, 'cost'),
      ...slopes.flatMap(({ letter, part, times }) => [
        line(`const slope${letter} = (w, b${given}) =>`, part),
        line(`  sum(${some}(x, y) => ${two}(w * x + b - y)${times})${slope};`, part),
      ]),
      line(''),
      ...dealing(recipe),
      ...memory,
      line('visit(w, b);', 'visit'),
      line('for (let step = 0; step < steps; step++) {', 'loop'),
      ...indented(
        [
          ...dealt(recipe),
          ...rate,
          ...ahead,
          ...slopes.map(({ name, letter, part, blank }) =>
            line(`const dcd${name} = slope${letter}(${at.join(', ')}${given});`, part, blank),
          ),
          ...update,
          line('visit(w, b);', 'visit'),
        ],
        '  ',
      ),
      line('}'),
      line(''),
      ...report(recipe, { print: (parts) => `console.log(${parts.join(', ')});` }),
    ];
  },
};

export default javaScript;

function dataLines({ run, columns: [xs, ys], fromFile, standardized }: Recipe): ProgramLine[] {
  const begin = standardized ? 'let' : 'const';
  const written = fromFile
    ? [
        line('// data.csv stands beside this file: a line "x,y", then a line a point.', 'data'),
        line('import { readFileSync } from "node:fs";', 'data'),
        line('const [, ...rows] = readFileSync("data.csv", "utf8").trim().split("\\n");', 'data'),
        line(`${begin} ${xs} = rows.map((row) => Number(row.split(",")[0]));`, 'data'),
        line(`const ${ys} = rows.map((row) => Number(row.split(",")[1]));`, 'data'),
      ]
    : [
        line(`${begin} ${xs} = ${listOf(run.data.x)};`, 'data'),
        line(`const ${ys} = ${listOf(run.data.y)};`, 'data'),
      ];
  if (!standardized) return written;
  return [
    ...written,
    line(`const mean = ${xs}.reduce((total, x) => total + x, 0) / ${xs}.length;`, 'data'),
    line(`const squares = ${xs}.reduce((total, x) => total + (x - mean) ** 2, 0);`, 'data'),
    line(`const spread = Math.sqrt(squares / ${xs}.length) || 1;`, 'data'),
    line(`${xs} = ${xs}.map((x) => (x - mean) / spread);`, 'data'),
  ];
}
