import { decimal, type Language, line, listOf, literal, rateOf, reduced } from './program.ts';
import { PYTHON_VISIT } from './python.ts';

/** Nobody derives anything: `backward` walks the graph of the cost, and the optimizer subtracts. */
const pytorch: Language = {
  id: 'pytorch',
  title: 'PyTorch',
  order: 3,
  runs: null,
  fileName: 'descent_pytorch.py',
  visit: PYTHON_VISIT,
  comment: (words) => `# ${words}`,
  write(run, steps) {
    const { cost } = reduced(run, 'len(pats)');
    const rate = rateOf(run);
    // SGD refuses a rate below zero, and has a word for going up.
    const up = rate < 0 ? ', maximize=True' : '';
    return [
      line('import torch'),
      line('torch.set_default_dtype(torch.float64)'),
      line(''),
      line(`pats = torch.tensor(${listOf(run.data.x, decimal)})`, 'data'),
      line(`wags = torch.tensor(${listOf(run.data.y, decimal)})`, 'data'),
      line(''),
      line(`w = torch.tensor(${decimal(run.start[0] ?? 0)}, requires_grad=True)`, 'start'),
      line(`b = torch.tensor(${decimal(run.start[1] ?? 0)}, requires_grad=True)`, 'start'),
      line(`learning_rate = ${literal(Math.abs(rate))}`, 'rate'),
      line(`steps = ${steps}`, 'steps'),
      line(`optimizer = torch.optim.SGD([w, b], lr=learning_rate${up})`, 'rate'),
      line(''),
      line('def cost(w, b):', 'cost'),
      line(`    return torch.sum((w * pats + b - wags) ** 2)${cost}`, 'cost'),
      line(''),
      line('visit(w.item(), b.item())', 'visit'),
      line('for step in range(steps):', 'loop'),
      line('    optimizer.zero_grad()', 'slopes', 3),
      line('    cost(w, b).backward()', 'slopes', 2),
      line('    optimizer.step()', 'update', 1),
      line('    visit(w.item(), b.item())', 'visit'),
      line(''),
      line('print("w =", w.item())', 'report'),
      line('print("b =", b.item())', 'report'),
      line('print("cost =", cost(w, b).item())', 'report'),
    ];
  },
};

export default pytorch;
