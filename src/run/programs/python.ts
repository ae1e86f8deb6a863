import { type Language, line, listOf, literal, rateOf, reduced } from './program.ts';

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
  write(run, steps) {
    const { two, cost, slope } = reduced(run, 'len(pats)');
    const days = 'for x, y in zip(pats, wags)';
    return [
      line(`pats = ${listOf(run.data.x)}`, 'data'),
      line(`wags = ${listOf(run.data.y)}`, 'data'),
      line(''),
      line(`w = ${literal(run.start[0] ?? 0)}`, 'start'),
      line(`b = ${literal(run.start[1] ?? 0)}`, 'start'),
      line(`learning_rate = ${literal(rateOf(run))}`, 'rate'),
      line(`steps = ${steps}`, 'steps'),
      line(''),
      line('def cost(w, b):', 'cost'),
      line(`    return sum((w * x + b - y) ** 2 ${days})${cost}`, 'cost'),
      line(''),
      line('def slope_w(w, b):', 'slopeW'),
      line(`    return sum(${two}(w * x + b - y) * x ${days})${slope}`, 'slopeW'),
      line(''),
      line('def slope_b(w, b):', 'slopeB'),
      line(`    return sum(${two}(w * x + b - y) ${days})${slope}`, 'slopeB'),
      line(''),
      line('visit(w, b)', 'visit'),
      line('for step in range(steps):', 'loop'),
      line('    up_w = slope_w(w, b)', 'slopeW'),
      line('    up_b = slope_b(w, b)', 'slopeB', 3),
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

export default python;
