import { constantLines, dealing, dealt, inPlace, inPython, TABLE, withImports } from './parts/inPython.ts';
import { type Recipe, recipeOf } from './parts/recipe.ts';
import { bound, printPython, report, startNote } from './parts/report.ts';
import { indented, spelled } from './parts/spelling.ts';
import { decimal, type Language, line, listOf, type ProgramLine, reduced } from './program.ts';
import { PYTHON_VISIT } from './python.ts';

export const METHODS = { add: '.assign_add(', subtract: '.assign_sub(', set: '.assign(', end: ')' };

/**
 * A tape writes down the way forward, and plays it backward for the slopes. The updates are written out: Keras's own optimizers keep the learning
 * rate in 32 bits, add ε before the root (RMSprop, Adagrad), or mean another ε by it (Adam: “epsilon hat”, as its documentation says).
 */
const tensorflow: Language = {
  id: 'tensorflow',
  title: 'TensorFlow',
  order: 4,
  runs: null,
  fileName: 'descent_tensorflow.py',
  visit: PYTHON_VISIT,
  comment: (words) => `# ${words}`,
  number: (name) => `tf.constant(${name}, tf.float64)`,
  write(run, steps, options) {
    const recipe = recipeOf(run, steps, options);
    const { columns, batch, start, letters, update: way } = recipe;
    const [xs, ys] = columns;
    const [x, y] = batch ? ['x', 'y'] : columns;
    const column = (term: string) => term.replace(/\bx\b/g, x).replace(/\by\b/g, y);
    const { cost } = reduced(run, `len(${x})`);
    const { memory, rate, ahead, at, update } = spelled(
      recipe,
      inPython({
        count: `len(${x})`,
        sum: (term) => `tf.reduce_sum(${column(term)})`,
        words: { sqrt: 'tf.sqrt' },
        move: (letter, value) => inPlace(letter, value, METHODS),
      }),
    );
    const names = letters.map((letter) => `dcd${letter}`).join(', ');
    const traced = `[${letters.join(', ')}]`;
    const slopes = [
      line('with tf.GradientTape() as tape:', 'slopes'),
      ...indented(ahead, '    '),
      line(`    cost_now = cost(${at.join(', ')}${batch ? ', x, y' : ''})`, 'cost'),
      line(`${letters.length > 1 ? names : `(${names},)`} = tape.gradient(cost_now, ${traced})`, 'slopes', 3),
    ];
    return withImports([
      ...(recipe.fromFile ? [line('import numpy as np')] : []),
      line('import tensorflow as tf'),
      line(''),
      ...dataLines(recipe),
      line(''),
      ...startNote(recipe, '#'),
      line(`w = tf.Variable(${decimal(start.w)}, dtype=tf.float64)`, 'start'),
      line(`b = tf.Variable(${decimal(start.b)}, dtype=tf.float64)`, 'start'),
      ...constantLines(recipe),
      line(`steps = ${steps}`, 'steps'),
      line(''),
      line(batch ? `def cost(w, b, x=${xs}, y=${ys}):` : 'def cost(w, b):', 'cost'),
      line(`    return tf.reduce_sum((w * ${x} + b - ${y}) ** 2)${cost}`, 'cost'),
      line(''),
      ...dealing(recipe),
      ...memory,
      line('visit(w.numpy(), b.numpy())', 'visit'),
      line('for step in range(steps):', 'loop'),
      ...indented(
        [
          ...dealt(recipe),
          ...(batch ? [line(`x, y = tf.gather(${xs}, batch), tf.gather(${ys}, batch)`, 'slopes')] : []),
          ...rate,
          ...(way.slopeless ? [] : slopes),
          ...update,
          line('visit(w.numpy(), b.numpy())', 'visit'),
        ],
        '    ',
      ),
      line(''),
      ...report(recipe, { print: printPython, number: (formula) => `${bound(formula)}.numpy()` }),
    ]);
  },
};

export default tensorflow;

function dataLines({ run, columns, fromFile, standardized }: Recipe): ProgramLine[] {
  const [xs] = columns;
  const values = [run.data.x, run.data.y];
  const written = columns.map((name, i) => {
    const column = fromFile ? `table[:, ${i}]` : listOf(values[i] ?? [], decimal);
    return line(`${name} = tf.constant(${column}, tf.float64)`, 'data');
  });
  return [
    ...(fromFile ? [line(TABLE, 'data')] : []),
    ...written,
    ...(standardized
      ? [
          line(`mean = tf.reduce_mean(${xs})`, 'data'),
          line(`spread = tf.math.reduce_std(${xs}) or 1`, 'data'),
          line(`${xs} = (${xs} - mean) / spread`, 'data'),
        ]
      : []),
  ];
}
