import { constantLines, dealing, dealt, inPlace, inPython, TABLE, withImports } from './parts/inPython.ts';
import { type Letter, type Recipe, recipeOf } from './parts/recipe.ts';
import { bound, printPython, report, startNote } from './parts/report.ts';
import { indented, spelled } from './parts/spelling.ts';
import { decimal, type Language, line, listOf, type ProgramLine, reduced } from './program.ts';
import { PYTHON_VISIT } from './python.ts';

/**
 * Nobody derives anything: `backward` walks the graph of the cost, and the optimizer subtracts. Where PyTorch's own computes the same as ours (its
 * documentation gives each as an algorithm: ε is added after the root), it does; otherwise the update is written out in tensors.
 */
const pytorch: Language = {
  id: 'pytorch',
  title: 'PyTorch',
  order: 3,
  runs: null,
  fileName: 'descent_pytorch.py',
  visit: PYTHON_VISIT,
  comment: (words) => `# ${words}`,
  number: (name) => `torch.tensor(${name})`,
  write(run, steps, options) {
    const recipe = recipeOf(run, steps, options);
    const { columns, batch, start, letters } = recipe;
    const [xs, ys] = columns;
    const [x, y] = batch ? ['x', 'y'] : columns;
    const { cost } = reduced(run, `len(${x})`);
    const own = ownOf(recipe);
    // The library's refuse a rate below zero, and have a word for going up.
    const up = own && (run.settings['learningRate'] ?? 0) < 0;
    return withImports([
      ...(recipe.fromFile ? [line('import numpy as np')] : []),
      line('import torch'),
      line('torch.set_default_dtype(torch.float64)'),
      line(''),
      ...dataLines(recipe),
      line(''),
      ...startNote(recipe, '#'),
      ...(['w', 'b'] as const).map((letter) => {
        const traced = letters.includes(letter) ? ', requires_grad=True' : '';
        return line(`${letter} = torch.tensor(${decimal(start[letter])}${traced})`, 'start');
      }),
      ...constantLines(recipe, up ? Math.abs : Number),
      line(`steps = ${steps}`, 'steps'),
      ...(own ? optimizerLines(recipe, own, up ? ', maximize=True' : '') : []),
      line(''),
      line(batch ? `def cost(w, b, x=${xs}, y=${ys}):` : 'def cost(w, b):', 'cost'),
      line(`    return torch.sum((w * ${x} + b - ${y}) ** 2)${cost}`, 'cost'),
      line(''),
      ...dealing(recipe),
      ...(own ? [] : spelledIn(recipe).memory),
      line('visit(w.item(), b.item())', 'visit'),
      line('for step in range(steps):', 'loop'),
      ...indented(
        [
          ...dealt(recipe),
          ...(batch ? [line(`x, y = ${xs}[batch], ${ys}[batch]`, 'slopes')] : []),
          ...spelledIn(recipe).rate,
          ...(own ? byOwn(recipe) : byHand(recipe)),
          line('visit(w.item(), b.item())', 'visit'),
        ],
        '    ',
      ),
      line(''),
      ...report(recipe, { print: printPython, number: (formula) => `${bound(formula)}.item()` }),
    ]);
  },
};

export default pytorch;

type Own = NonNullable<Recipe['update']['torch']>;

export const ownOf = ({ update: { torch }, run, rate }: Recipe): Own | null =>
  torch && (torch.same?.(run.settings, rate !== null) ?? true) ? torch : null;

export function optimizerLines({ letters }: Recipe, { name, options }: Own, up: string): ProgramLine[] {
  const given = `[${letters.join(', ')}], lr=learning_rate${options && `, ${options}`}${up}`;
  const text = `optimizer = torch.optim.${name}(${given})`;
  if (text.length <= 78) return [line(text, 'rate')];
  return [`optimizer = torch.optim.${name}(`, `    ${given}`, ')'].map((one) => line(one, 'rate'));
}

const given = ({ batch }: Recipe): string => (batch ? ', x, y' : '');

export const byOwn = (recipe: Recipe): ProgramLine[] => [
  ...(recipe.rate ? [line('optimizer.param_groups[0]["lr"] = rate', 'rate')] : []),
  line('optimizer.zero_grad()', 'slopes', 3),
  line(`cost(w, b${given(recipe)}).backward()`, 'slopes', 2),
  line('optimizer.step()', 'update', 1),
];

export function byHand(recipe: Recipe): ProgramLine[] {
  const { letters, update } = recipe;
  const { ahead, at, update: lines } = spelledIn(recipe);
  const names = letters.map((letter) => `dcd${letter}`).join(', ');
  const grad = `torch.autograd.grad(cost(${at.join(', ')}${given(recipe)}), [${letters.join(', ')}])`;
  return [
    ...ahead,
    ...(update.slopeless
      ? []
      : [line(letters.length > 1 ? `${names} = ${grad}` : `(${names},) = ${grad}`, 'slopes', 3)]),
    line('with torch.no_grad():', 'update'),
    ...indented(lines, '    '),
  ];
}

const SIGNS = { add: ' += ', subtract: ' -= ', set: '.fill_(', end: '' };

export function spelledIn(recipe: Recipe) {
  const [x, y] = recipe.batch ? ['x', 'y'] : recipe.columns;
  const column = (term: string) => term.replace(/\bx\b/g, x).replace(/\by\b/g, y);
  return spelled(
    recipe,
    inPython({
      count: `len(${x})`,
      sum: (term) => `torch.sum(${column(term)})`,
      words: { sqrt: 'torch.sqrt' },
      move: (letter: Letter, value) => inPlace(letter, value, SIGNS),
    }),
  );
}

function dataLines({ run, columns, fromFile, standardized }: Recipe): ProgramLine[] {
  const [xs] = columns;
  const values = [run.data.x, run.data.y];
  const written = columns.map((name, i) => {
    const column = fromFile ? `table[:, ${i}]` : listOf(values[i] ?? [], decimal);
    return line(`${name} = torch.tensor(${column})`, 'data');
  });
  return [
    ...(fromFile ? [line(TABLE, 'data')] : []),
    ...written,
    ...(standardized
      ? [
          line(`mean = ${xs}.mean()`, 'data'),
          line(`spread = ${xs}.std(correction=0) or 1`, 'data'),
          line(`${xs} = (${xs} - mean) / spread`, 'data'),
        ]
      : []),
  ];
}
