/** How each language writes a run on a surface, by the language's id. */

import { inJavaScript } from '../parts/inJavaScript.ts';
import { constantLines, inPlace, inPython, withImports } from '../parts/inPython.ts';
import type { Recipe } from '../parts/recipe.ts';
import { indented, type Spelling, spelled } from '../parts/spelling.ts';
import { decimal, line, literal, type ProgramLine } from '../program.ts';
import { byHand, byOwn, optimizerLines, ownOf, spelledIn } from '../pytorch.ts';
import { METHODS } from '../tensorflow.ts';
import type { Formula } from './derivative.ts';
import { JAVASCRIPT, NUMPY, PYTHON, TENSORFLOW, TORCH } from './formulaSpellings.ts';
import { type FormulaSpelling, spellFormula } from './spellFormula.ts';

interface SurfaceParts {
  readonly recipe: Recipe;
  readonly cost: Formula;
  readonly slopes: Readonly<Record<'w' | 'b', Formula>>;
  /** For Newton's method; otherwise none. */
  readonly curvatures: readonly (readonly [name: string, formula: Formula])[];
}

export const WRITERS: Readonly<Record<string, (parts: SurfaceParts) => readonly ProgramLine[]>> = {
  python: (parts) => inPlainPython(parts, PYTHON, inPython(NO_DATA)),
  numpy: (parts) => {
    const words = { sqrt: 'np.sqrt', cos: 'np.cos', floor: 'np.floor', pi: 'np.pi' };
    const lines = inPlainPython(parts, NUMPY, inPython({ ...NO_DATA, words }));
    return [line('import numpy as np'), line(''), ...lines];
  },
  pytorch: inPyTorch,
  tensorflow: inTensorFlow,
  javaScript: inPlainJavaScript,
};

const NO_DATA = { count: '1', sum: (term: string) => term };
const SLOPES = { w: 'slopeW', b: 'slopeB' } as const;
const BLANKS = { w: undefined, b: 3 } as const;
const BOTH = ['w', 'b'] as const;

const curveLines = ({ curvatures }: SurfaceParts, formulas: FormulaSpelling, { name, begin }: Spelling) =>
  curvatures.map(([curve, formula]) => line(begin(name(curve), spellFormula(formula, formulas)), 'slopes'));

const definition = (name: string, value: string, part: 'cost' | 'slopeW' | 'slopeB') => [
  line(`def ${name}(w, b):`, part),
  line(`    return ${value}`, part),
  line(''),
];

const ending = (item: string): ProgramLine[] => [
  line(''),
  line(`print("w =", w${item})`, 'report'),
  line(`print("b =", b${item})`, 'report'),
  line(`print("cost =", cost(w, b)${item})`, 'report'),
];

function inPlainPython(parts: SurfaceParts, formulas: FormulaSpelling, spelling: Spelling) {
  const { recipe, cost, slopes } = parts;
  const { memory, rate, ahead, at, update } = spelled(recipe, spelling);
  return withImports([
    ...BOTH.map((letter) => line(`${letter} = ${literal(recipe.start[letter])}`, 'start')),
    ...constantLines(recipe),
    line(`steps = ${recipe.steps}`, 'steps'),
    line(''),
    ...definition('cost', spellFormula(cost, formulas), 'cost'),
    ...BOTH.flatMap((letter) =>
      definition(`slope_${letter}`, spellFormula(slopes[letter], formulas), SLOPES[letter]),
    ),
    ...memory,
    line('visit(w, b)', 'visit'),
    line('for step in range(steps):', 'loop'),
    ...indented(
      [
        ...rate,
        ...ahead,
        ...BOTH.map((letter) =>
          line(`dcd${letter} = slope_${letter}(${at.join(', ')})`, SLOPES[letter], BLANKS[letter]),
        ),
        ...curveLines(parts, formulas, spelling),
        ...update,
        line('visit(w, b)', 'visit'),
      ],
      '    ',
    ),
    ...ending(''),
  ]);
}

/** The cost for what differentiates it: a parameter that is not in it has to be found there too. */
function traced(cost: Formula, formulas: FormulaSpelling): string {
  const text = spellFormula(cost, formulas);
  const missing = BOTH.filter((letter) => !new RegExp(`\\b${letter}\\b`).test(text));
  return [text, ...missing.map((letter) => `0 * ${letter}`)].join(' + ');
}

function inPyTorch(parts: SurfaceParts): readonly ProgramLine[] {
  const { recipe, cost } = parts;
  const own = ownOf(recipe);
  const up = own && (recipe.run.settings['learningRate'] ?? 0) < 0;
  return withImports([
    line('import torch'),
    line('torch.set_default_dtype(torch.float64)'),
    line(''),
    ...BOTH.map((letter) =>
      line(`${letter} = torch.tensor(${decimal(recipe.start[letter])}, requires_grad=True)`, 'start'),
    ),
    ...constantLines(recipe, up ? Math.abs : Number),
    line(`steps = ${recipe.steps}`, 'steps'),
    ...(own ? optimizerLines(recipe, own, up ? ', maximize=True' : '') : []),
    line(''),
    ...definition('cost', traced(cost, TORCH), 'cost'),
    ...(own ? [] : spelledIn(recipe).memory),
    line('visit(w.item(), b.item())', 'visit'),
    line('for step in range(steps):', 'loop'),
    ...indented(
      [
        ...spelledIn(recipe).rate,
        ...curveLines(parts, TORCH, inPython(NO_DATA)),
        ...(own ? byOwn(recipe) : byHand(recipe)),
        line('visit(w.item(), b.item())', 'visit'),
      ],
      '    ',
    ),
    ...ending('.item()'),
  ]);
}

function inTensorFlow(parts: SurfaceParts): readonly ProgramLine[] {
  const { recipe, cost } = parts;
  const spelling = inPython({
    ...NO_DATA,
    words: { sqrt: 'tf.sqrt' },
    move: (letter, value) => inPlace(letter, value, METHODS),
  });
  const { memory, rate, ahead, at, update } = spelled(recipe, spelling);
  return withImports([
    line('import tensorflow as tf'),
    line(''),
    ...BOTH.map((letter) =>
      line(`${letter} = tf.Variable(${decimal(recipe.start[letter])}, dtype=tf.float64)`, 'start'),
    ),
    ...constantLines(recipe),
    line(`steps = ${recipe.steps}`, 'steps'),
    line(''),
    ...definition('cost', traced(cost, TENSORFLOW), 'cost'),
    ...memory,
    line('visit(w.numpy(), b.numpy())', 'visit'),
    line('for step in range(steps):', 'loop'),
    ...indented(
      [
        ...rate,
        line('with tf.GradientTape() as tape:', 'slopes'),
        ...indented(ahead, '    '),
        line(`    cost_now = cost(${at.join(', ')})`, 'cost'),
        line('dcdw, dcdb = tape.gradient(cost_now, [w, b])', 'slopes', 3),
        ...curveLines(parts, TENSORFLOW, spelling),
        ...update,
        line('visit(w.numpy(), b.numpy())', 'visit'),
      ],
      '    ',
    ),
    ...ending('.numpy()'),
  ]);
}

function inPlainJavaScript(parts: SurfaceParts): readonly ProgramLine[] {
  const { recipe, cost, slopes } = parts;
  const spelling = inJavaScript(NO_DATA);
  const { memory, rate, ahead, at, update } = spelled(recipe, spelling);
  const arrow = (name: string, formula: Formula, part: 'cost' | 'slopeW' | 'slopeB') => [
    line(`const ${name} = (w, b) =>`, part),
    line(`  ${spellFormula(formula, JAVASCRIPT)};`, part),
  ];
  return [
    ...BOTH.map((letter) => line(`let ${letter} = ${literal(recipe.start[letter])};`, 'start')),
    ...recipe.constants.map(([name, value]) => line(`const ${name} = ${literal(value)};`, 'rate')),
    line(`const steps = ${recipe.steps};`, 'steps'),
    line(''),
    ...arrow('cost', cost, 'cost'),
    ...arrow('slopeW', slopes.w, 'slopeW'),
    ...arrow('slopeB', slopes.b, 'slopeB'),
    line(''),
    ...memory,
    line('visit(w, b);', 'visit'),
    line('for (let step = 0; step < steps; step++) {', 'loop'),
    ...indented(
      [
        ...rate,
        ...ahead,
        ...BOTH.map((letter) =>
          line(`const dcd${letter} = ${SLOPES[letter]}(${at.join(', ')});`, SLOPES[letter], BLANKS[letter]),
        ),
        ...curveLines(parts, JAVASCRIPT, spelling),
        ...update,
        line('visit(w, b);', 'visit'),
      ],
      '  ',
    ),
    line('}'),
    line(''),
    line('console.log("w =", w);', 'report'),
    line('console.log("b =", b);', 'report'),
    line('console.log("cost =", cost(w, b));', 'report'),
  ];
}
