import { decimal, type Language, line, listOf, literal, rateOf, reduced } from './program.ts';
import { PYTHON_VISIT } from './python.ts';

/** A tape writes down the way forward, and plays it backward for the slopes. */
const tensorflow: Language = {
  id: 'tensorflow',
  title: 'TensorFlow',
  order: 4,
  runs: null,
  fileName: 'descent_tensorflow.py',
  visit: PYTHON_VISIT,
  comment: (words) => `# ${words}`,
  write(run, steps) {
    const { cost } = reduced(run, 'len(pats)');
    const column = (values: readonly number[]) => `tf.constant(${listOf(values, decimal)}, tf.float64)`;
    return [
      line('import tensorflow as tf'),
      line(''),
      line(`pats = ${column(run.data.x)}`, 'data'),
      line(`wags = ${column(run.data.y)}`, 'data'),
      line(''),
      line(`w = tf.Variable(${decimal(run.start[0] ?? 0)}, dtype=tf.float64)`, 'start'),
      line(`b = tf.Variable(${decimal(run.start[1] ?? 0)}, dtype=tf.float64)`, 'start'),
      line(`learning_rate = ${literal(rateOf(run))}`, 'rate'),
      line(`steps = ${steps}`, 'steps'),
      line(''),
      line('def cost(w, b):', 'cost'),
      line(`    return tf.reduce_sum((w * pats + b - wags) ** 2)${cost}`, 'cost'),
      line(''),
      line('visit(w.numpy(), b.numpy())', 'visit'),
      line('for step in range(steps):', 'loop'),
      line('    with tf.GradientTape() as tape:', 'slopes'),
      line('        cost_now = cost(w, b)', 'cost'),
      line('    up_w, up_b = tape.gradient(cost_now, [w, b])', 'slopes', 3),
      line('    w.assign_sub(learning_rate * up_w)', 'updateW', 2),
      line('    b.assign_sub(learning_rate * up_b)', 'updateB', 1),
      line('    visit(w.numpy(), b.numpy())', 'visit'),
      line(''),
      line('print("w =", w.numpy())', 'report'),
      line('print("b =", b.numpy())', 'report'),
      line('print("cost =", cost(w, b).numpy())', 'report'),
    ];
  },
};

export default tensorflow;
