import { type Language, line, listOf, literal, rateOf, reduced } from './program.ts';
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
  write(run, steps) {
    const { two, cost, slope } = reduced(run, 'len(pats)');
    return [
      line('import numpy as np'),
      line(''),
      line(`pats = np.array(${listOf(run.data.x)})`, 'data'),
      line(`wags = np.array(${listOf(run.data.y)})`, 'data'),
      line(''),
      line(`w = ${literal(run.start[0] ?? 0)}`, 'start'),
      line(`b = ${literal(run.start[1] ?? 0)}`, 'start'),
      line(`learning_rate = ${literal(rateOf(run))}`, 'rate'),
      line(`steps = ${steps}`, 'steps'),
      line(''),
      line('def misses(w, b):', 'cost'),
      line('    return w * pats + b - wags', 'cost'),
      line(''),
      line('def cost(w, b):', 'cost'),
      line(`    return np.sum(misses(w, b) ** 2)${cost}`, 'cost'),
      line(''),
      line('visit(w, b)', 'visit'),
      line('for step in range(steps):', 'loop'),
      line(`    up_w = ${two}np.sum(misses(w, b) * pats)${slope}`, 'slopeW'),
      line(`    up_b = ${two}np.sum(misses(w, b))${slope}`, 'slopeB', 3),
      line('    w = w - learning_rate * up_w', 'updateW', 2),
      line('    b = b - learning_rate * up_b', 'updateB', 1),
      line('    visit(w, b)', 'visit'),
      line(''),
      line('print("w =", w)', 'report'),
      line('print("b =", b)', 'report'),
      line('print("cost =", cost(w, b))', 'report'),
    ];
  },
};

export default numpy;
