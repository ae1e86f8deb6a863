/**
 * Brute force: how often a second the exam's network is evaluated. Ours is the search of the course: along a grid, where what a row has in common is worked out once, and at nine weights of chance. Rivals
 * evaluate the same tries one by one, as they can; the loop in C is written for this network alone, with all that our search does, and compiled with -O3 where there is a compiler.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { agree, compare, perSecond } from '../timing.mjs';

const START = [0.5, -1, 0.3, -0.7, 0.2, 0.8, -0.6, 0.4, -0.9];
const X = [
  [0.3, 1],
  [0.5, 0.2],
  [1, 0.4],
];
const Y = [[0.75], [0.82], [0.93]];
const NETWORK = {
  ...{ sizes: [2, 3, 1], activations: ['sigmoid', 'sigmoid'], biases: false },
  ...{ loss: 'halfSquared', reduction: 'sum', inputs: X, targets: Y },
};
const ACROSS = 1000;
const GRID = { kind: 'grid', weights: [6, 7], values: ACROSS, low: -5, high: 5 };
const CHANCE = { ...GRID, kind: 'random', weights: [0, 1, 2, 3, 4, 5, 6, 7, 8], tries: 1e9, seed: 1 };

const searchOf = (core, search, plan) =>
  core.searchOf({ network: NETWORK, at: START, plan }, search.wasmLoops() ?? core.plainLoops);

/** So many tries of the grid, over and over. */
function oursOf(core, search) {
  const grid = searchOf(core, search, GRID);
  return (count) => {
    for (let left = count; left > 0; left -= ACROSS ** 2) grid.run(0, Math.min(left, ACROSS ** 2));
  };
}

/** The weights of a try, in rows of each layer. */
function layersAt(core, index) {
  const [v1, v2] = core.pointAt(GRID, index % ACROSS ** 2);
  return [
    [START.slice(0, 3), START.slice(3, 6)],
    [[v1], [v2], [START[8]]],
  ];
}

/** A try agrees with ours, and then both are timed. `evaluate` is given the number of a try. */
async function against(core, search, { evaluate, relative, timing }) {
  const index = 987_654;
  const { best } = searchOf(core, search, GRID).run(index, index + 1);
  agree([evaluate(index)], [best.cost], relative, 'the rival');
  const theirs = (count) => {
    let total = 0;
    for (let k = 0; k < count; k++) total += evaluate(k);
    return total;
  };
  return compare(oursOf(core, search), theirs, timing);
}

const name = (rival) =>
  `search: evaluations of the exam’s network, two weights of a thousand values, against ${rival}`;

const mlMatrix = {
  name: name('ml-matrix'),
  goal: 100,
  async run({ core, search, rivals, timing }) {
    const { Matrix } = rivals('ml-matrix');
    const [inputs, targets] = [new Matrix(X), new Matrix(Y)];
    const [first, last] = layersAt(core, 0).map((rows) => new Matrix(rows));
    const squash = (scores) => {
      for (let row = 0; row < scores.rows; row++)
        for (let column = 0; column < scores.columns; column++)
          scores.set(row, column, 1 / (1 + Math.exp(-scores.get(row, column))));
      return scores;
    };
    const values = core.linspace(-5, 5, ACROSS);
    const evaluate = (index) => {
      last.set(0, 0, values[Math.floor(index / ACROSS) % ACROSS]);
      last.set(1, 0, values[index % ACROSS]);
      const misses = squash(squash(inputs.mmul(first)).mmul(last)).sub(targets);
      return 0.5 * misses.dot(misses);
    };
    return against(core, search, { evaluate, relative: 1e-12, timing });
  },
};

const mathjs = {
  name: name('mathjs'),
  goal: 100,
  async run({ core, search, rivals, timing }) {
    const math = rivals('mathjs');
    const [inputs, targets] = [math.matrix(X), math.matrix(Y)];
    const squash = (scores) => math.map(scores, (score) => 1 / (1 + Math.exp(-score)));
    const evaluate = (index) => {
      const [first, last] = layersAt(core, index).map((rows) => math.matrix(rows));
      const answers = squash(math.multiply(squash(math.multiply(inputs, first)), last));
      const misses = math.subtract(answers, targets);
      return 0.5 * math.sum(math.dotMultiply(misses, misses));
    };
    return against(core, search, { evaluate, relative: 1e-12, timing });
  },
};

const tensorFlow = {
  name: name('tfjs-wasm'),
  goal: 100,
  async run({ core, search, rivals, timing }) {
    const tf = await tensorFlowIn(rivals);
    const [inputs, targets] = [tf.tensor2d(X), tf.tensor2d(Y)];
    const evaluate = (index) =>
      tf.tidy(() => {
        const [first, last] = layersAt(core, index).map((rows) => tf.tensor2d(rows));
        const answers = tf.sigmoid(tf.matMul(tf.sigmoid(tf.matMul(inputs, first)), last));
        return 0.5 * tf.sum(tf.square(tf.sub(answers, targets))).dataSync()[0];
      });
    return against(core, search, { evaluate, relative: 1e-5, timing });
  },
};

/** What a library made for it does best: a row of a thousand tries at once. It has no such goal: it is here so that nobody is fooled. */
const tensorFlowRows = {
  name: 'search: the same, against tfjs-wasm with a thousand tries at once (32-bit)',
  goal: 1,
  async run({ core, search, rivals, timing }) {
    const tf = await tensorFlowIn(rivals);
    const [first] = layersAt(core, 0);
    const hidden = tf.sigmoid(tf.matMul(tf.tensor2d(X), tf.tensor2d(first)));
    const targets = tf.tensor2d(Y);
    const values = core.linspace(-5, 5, ACROSS);
    const along = tf.tensor1d(Array.from(values));
    const costs = (row) =>
      tf.tidy(() => {
        const last = tf.stack([tf.fill([ACROSS], values[row]), along, tf.fill([ACROSS], START[8])]);
        const misses = tf.sub(tf.sigmoid(tf.matMul(hidden, last)), targets);
        return tf.mul(0.5, tf.sum(tf.square(misses), 0)).dataSync();
      });
    const { best } = searchOf(core, search, GRID).run(987_654, 987_655);
    agree([costs(987)[654]], [best.cost], 1e-5, 'tfjs');
    const theirs = (count) => {
      for (let k = 0; k < count; k += ACROSS) costs(Math.floor(k / ACROSS) % ACROSS);
    };
    return compare(oursOf(core, search), theirs, timing);
  },
};

async function tensorFlowIn(rivals) {
  const tf = rivals('@tensorflow/tfjs');
  const { setWasmPaths } = rivals('@tensorflow/tfjs-backend-wasm');
  setWasmPaths(`${dirname(rivals.resolve('@tensorflow/tfjs-backend-wasm'))}/`);
  await tf.setBackend('wasm');
  return tf;
}

/** The loop in C, compiled, in processor seconds of its own; null where there is no compiler. */
function inC(...options) {
  const folder = mkdtempSync(join(tmpdir(), 'downhill-loop-'));
  try {
    const program = join(folder, 'loop');
    const source = join(dirname(fileURLToPath(import.meta.url)), '../loop.c');
    try {
      execFileSync('cc', ['-O3', source, '-o', program, '-lm'], { stdio: 'ignore' });
    } catch {
      return null;
    }
    const [cost, rate] = execFileSync(program, options, { encoding: 'utf8' }).split(' ').map(Number);
    return { cost, rate };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** `kind` is what the program is asked for. */
const loopInC = (kind, what, plan) => ({
  name: `search: ${what}, against a loop in C at -O3`,
  goal: 0.5,
  async run({ core, search, timing }) {
    const loop = inC(kind);
    if (!loop) return { text: 'no C compiler (cc) here: not measured' };
    const ours = searchOf(core, search, plan);
    const work = (count) => ours.run(0, count);
    // The grid's lowest; of chance the cost at the start.
    const known = core.networkObjective(NETWORK).value(START);
    const wanted = kind === 'at' ? known : ours.run(0, ACROSS ** 2).best.cost;
    agree([loop.cost], [wanted], 1e-12, 'the loop in C');
    const rates = [];
    const mine = [];
    for (let round = 0; round < 3; round++) {
      mine.push(await perSecond(kind === 'at' ? atOnce(core, search) : work, timing));
      rates.push(inC(kind).rate);
    }
    const middle = (list) => list.sort((a, b) => a - b)[1];
    return { ours: middle(mine), theirs: middle(rates) };
  },
});

/** The cost at any weights: the loop itself, over a thousand settings. */
function atOnce(core, search) {
  const length = 1024;
  const loops = (search.wasmLoops() ?? core.plainLoops)(12 * length);
  const { numbers } = loops;
  const octaves = -Math.LOG2E;
  for (const [p, value] of START.entries())
    for (let k = 0; k < length; k++)
      numbers[p * length + k] = (p < 6 ? 1 : octaves) * (value + (p === 0 ? k * 1e-9 : 0));
  const examples = 11 * length;
  X.forEach(([sleep, study], i) => {
    numbers.set([sleep * octaves, study * octaves, Y[i][0]], examples + 3 * i);
  });
  const costs = loops.costsAt({
    ...{ count: 3, inputs: 2, units: 3, examples, columns: 0, pitch: length },
    ...{ bias: 9 * length, output: 10 * length, factor: 0.5 },
  });
  return (count) => {
    for (let left = count; left > 0; left -= length) costs(0, Math.min(left, length));
  };
}

const million = {
  name: 'search: a million tries on one core, two weights of a thousand values and nine weights of chance',
  async run({ core, search }) {
    const took = (plan) => {
      const ours = searchOf(core, search, plan);
      const before = performance.now();
      ours.run(0, 1e6);
      return performance.now() - before;
    };
    const [grid, chance] = [GRID, CHANCE].map((plan) => Math.min(...[1, 2, 3].map(() => took(plan))));
    if (!(grid < 500 && chance < 500)) throw new Error(`a million tries took ${grid} and ${chance} ms`);
    return {
      text: `${grid.toFixed(1)} ms and ${chance.toFixed(1)} ms (goal 500)`,
    };
  },
};

export default [
  mlMatrix,
  mathjs,
  tensorFlow,
  tensorFlowRows,
  loopInC('row', 'evaluations along a grid', GRID),
  loopInC('at', 'evaluations at nine weights', CHANCE),
  million,
];
