import { DRAWS, shuffling } from '../../parts/inPython.ts';
import { listOf, literal } from '../../program.ts';
import {
  BLANK,
  costOf,
  deeper,
  type Library,
  lineOf,
  linesOf,
  type NetworkLine,
  type NetworkRun,
} from '../networkRun.ts';

/** The core's chance, in Python: what the page lends the program, so that it deals the very hands of the app and can be compared with it. */
const LENT: readonly string[] = [
  'import math',
  '',
  ...DRAWS,
  '# Numbers of a normal of mean 0 and spread 1 (Box and Muller).',
  'def normals(seed):',
  '    draw = draws((seed ^ seed >> 32) & MASK)',
  '    def uniform():',
  '        return ((next(draw) >> 5) * 2**26 + (next(draw) >> 6)) / 2**53',
  '    while True:',
  '        far = math.sqrt(-2 * math.log(1 - uniform()))',
  '        yield far * math.cos(2 * math.pi * uniform())',
  '',
  '# The numbers of all examples, in an order of their own for each epoch.',
  'def shuffled(count, seed, epoch):',
  ...shuffling('count'),
];

/** The whole loop, nothing imported: plain lists and sums. It runs on the page. */
const scratch: Library = {
  id: 'scratch',
  title: 'Plain Python',
  order: 1,
  runs: 'python',
  fileName: 'from_scratch.py',
  visit: ['def visit(*place):', '    pass', ''],
  lent: LENT,
  comment: (words) => `# ${words}`,
  write: (run) => [
    ...linesOf('model', 'def model(x, w, b):', '    return sum(wj * xj for wj, xj in zip(w, x)) + b'),
    BLANK,
    ...dataLines(run),
    BLANK,
    ...iteratorLines(run),
    ...lossLines(run),
    BLANK,
    lineOf(`w = ${listOf(run.weights)}`, 'start'),
    lineOf(`b = ${literal(run.bias ?? 0)}`, 'start'),
    lineOf(`learning_rate = ${literal(run.learningRate)}`, 'rate'),
    ...(run.leftOut === 'zero' ? [zeroing(run)] : []),
    BLANK,
    visitLine(run),
    lineOf(`for epoch in range(${run.epochs}):`, 'epoch'),
    ...deeper([
      lineOf(`for X_hand, y_hand in ${run.batch ? 'hands(X, y, epoch)' : '[(X, y)]'}:`, 'iterator'),
      ...deeper(stepLines(run)),
      lineOf('misses = [model(x, w, b) - target for x, target in zip(X, y)]', 'report'),
      lineOf('print("epoch", epoch + 1, "loss", loss(misses))', 'report'),
    ]),
    lineOf('print("w =", w, "b =", b)', 'report'),
  ],
};

export default scratch;

function dataLines({ data }: NetworkRun): NetworkLine[] {
  if (!('made' in data))
    return linesOf(
      'data',
      `X = [${data.rows.map((row) => listOf(row)).join(', ')}]`,
      `y = ${listOf(data.answers)}`,
    );
  const { weights, bias, noise, count, seed } = data.made;
  return linesOf(
    'data',
    `true_w, true_b = ${listOf(weights)}, ${literal(bias)}`,
    `chance = normals(${seed})`,
    `X = [[next(chance) for wj in true_w] for i in range(${count})]`,
    `y = [model(x, true_w, true_b) + ${literal(noise)} * next(chance) for x in X]`,
  );
}

function iteratorLines({ batch, leftOut }: NetworkRun): NetworkLine[] {
  if (!batch) return [];
  const word = leftOut === 'yield' ? 'return' : 'yield';
  return [
    ...linesOf(
      'iterator',
      'def hands(X, y, epoch):',
      `    order = shuffled(len(X), ${batch.seed}, epoch)`,
      `    for i in range(0, len(X), ${batch.size}):`,
      `        hand = order[i:i + ${batch.size}]`,
    ),
    lineOf(`        ${word} [X[k] for k in hand], [y[k] for k in hand]`, 'iterator', { reason: 'yield' }),
    BLANK,
  ];
}

function lossLines(run: NetworkRun): NetworkLine[] {
  const { halved, mean } = costOf(run);
  const over = mean ? ' / len(misses)' : '';
  return linesOf(
    'loss',
    'def loss(misses):',
    `    return sum(miss ** 2${halved ? ' / 2' : ''} for miss in misses)${over}`,
  );
}

/** The slopes of a hand begin at 0. */
const zeroing = ({ weights }: NetworkRun): NetworkLine =>
  lineOf(`dw, db = ${listOf(weights.map(() => 0))}, 0`, 'slopes', { reason: 'zero', blankFrom: 3 });

const visitLine = ({ bias }: NetworkRun): NetworkLine =>
  lineOf(bias === null ? 'visit(*w)' : 'visit(*w, b)', 'visit');

function stepLines(run: NetworkRun): NetworkLine[] {
  const { halved, mean } = costOf(run);
  const twice = halved ? '' : '2 * ';
  const over = mean ? ' / len(X_hand)' : '';
  return [
    ...(run.leftOut === 'zero' ? [] : [zeroing(run)]),
    lineOf('for x, target in zip(X_hand, y_hand):', 'slopes'),
    ...linesOf(
      'slopes',
      `    miss = ${twice}(model(x, w, b) - target)${over}`,
      '    dw = [d + miss * xj for d, xj in zip(dw, x)]',
      '    db = db + miss',
    ),
    lineOf('w = [wj - learning_rate * d for wj, d in zip(w, dw)]', 'update', { blankFrom: 2 }),
    ...(run.bias === null ? [] : [lineOf('b = b - learning_rate * db', 'update', { blankFrom: 1 })]),
    visitLine(run),
  ];
}
