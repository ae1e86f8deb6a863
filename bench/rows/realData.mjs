/** Several features and many rows: an epoch of batches, the normal equations, and steps that do not read the data any more. */
import { fileURLToPath } from 'node:url';
import { agree, compare } from '../timing.mjs';

const learningRate = 0.05;

/** Rows of a linear model with noise, the same every time. */
function drawn(core, width, count) {
  const rng = core.random(width + count);
  const columns = Array.from({ length: width }, () => Float64Array.from({ length: count }, rng.normal));
  const y = Float64Array.from({ length: count }, (_, i) =>
    columns.reduce((sum, column, j) => sum + (j + 1) * column[i], 2.5 + 0.1 * rng.normal()),
  );
  return { columns, y, width, count };
}

const linear = (core, { columns, y, width }, reduction = 'mean') =>
  core.networkObjective({
    sizes: [width, 1],
    activations: ['identity'],
    biases: true,
    loss: 'squared',
    reduction,
    inputs: core.rowsOf(columns),
    targets: y,
  });

/** An epoch as our optimizer takes it, from zeros: the hands that a lesson's run reads. */
function oursOf(core, data, batchSize) {
  const { examples, parameterCount } = linear(core, data);
  return (epochs) => {
    const p = Array.from({ length: parameterCount }, () => 0);
    for (const hand of core.batches({ count: data.count, batchSize, seed: 1, epochs })) {
      const slopes = examples.costOf(hand).gradient(p);
      for (let i = 0; i < parameterCount; i++) p[i] -= learningRate * slopes[i];
    }
    return p;
  };
}

const batchSize = 32;
const hands = (core, count, epochs) => core.batches({ count, batchSize, seed: 1, epochs });

const matrixEpoch = {
  name: 'an epoch of hands of 32, 3 features, 100,000 rows, against ml-matrix',
  goal: 30,
  async run({ core, rivals, timing, quick }) {
    const data = drawn(core, 3, quick ? 1e4 : 1e5);
    const { Matrix } = rivals('ml-matrix');
    const X = new Matrix(Array.from(data.y, (_, i) => [...data.columns.map((column) => column[i]), 1]));
    const Y = Matrix.columnVector(Array.from(data.y));
    const theirs = (epochs) => {
      let p = Matrix.zeros(4, 1);
      for (const hand of hands(core, data.count, epochs)) {
        const rows = Array.from(hand);
        const inputs = X.subMatrixRow(rows);
        const residuals = inputs.mmul(p).sub(Y.subMatrixRow(rows));
        p = p.sub(
          inputs
            .transpose()
            .mmul(residuals)
            .mul((2 * learningRate) / rows.length),
        );
      }
      return p.to1DArray();
    };
    const ours = oursOf(core, data, batchSize);
    agree(theirs(2), ours(2), 1e-10, 'ml-matrix');
    return compare(ours, theirs, timing);
  },
};

const tensorEpoch = {
  name: 'an epoch of hands of 32, 3 features, 100,000 rows, against tfjs (wasm)',
  goal: 1,
  async run({ core, rivals, timing, quick }) {
    const data = drawn(core, 3, quick ? 1e4 : 1e5);
    const tf = await wasm(rivals);
    const flat = core.rowsOf([...data.columns, data.y.map(() => 1)]);
    const X = tf.tensor2d(Float32Array.from(flat), [data.count, 4]);
    const Y = tf.tensor2d(Float32Array.from(data.y), [data.count, 1]);
    const theirs = async (epochs) => {
      let p = tf.zeros([4, 1]);
      for (const hand of hands(core, data.count, epochs)) {
        const next = tf.tidy(() => {
          const rows = tf.tensor1d(Int32Array.from(hand), 'int32');
          const inputs = tf.gather(X, rows);
          const residuals = inputs.matMul(p).sub(tf.gather(Y, rows));
          return p.sub(inputs.matMul(residuals, true).mul((2 * learningRate) / hand.length));
        });
        p.dispose();
        p = next;
      }
      const values = await p.data();
      p.dispose();
      return [...values];
    };
    const ours = oursOf(core, data, batchSize);
    agree(await theirs(1), ours(1), 1e-4, 'tfjs (32-bit)');
    return compare(ours, theirs, timing);
  },
};

async function wasm(rivals) {
  const tf = rivals('@tensorflow/tfjs');
  const { setWasmPaths } = rivals('@tensorflow/tfjs-backend-wasm');
  setWasmPaths(
    fileURLToPath(new URL('../node_modules/@tensorflow/tfjs-backend-wasm/dist/', import.meta.url)),
  );
  await tf.setBackend('wasm');
  await tf.ready();
  if (tf.getBackend() !== 'wasm') throw new Error(`tfjs runs on ${tf.getBackend()}, not wasm`);
  return tf;
}

const equations = {
  name: 'normal equations formed and solved, 30 features, 100,000 rows, against ml-matrix',
  goal: 1,
  async run({ core, rivals, timing, quick }) {
    const data = drawn(core, 30, quick ? 1e4 : 1e5);
    const { CholeskyDecomposition, Matrix } = rivals('ml-matrix');
    const X = new Matrix(Array.from(data.y, (_, i) => [...data.columns.map((column) => column[i]), 1]));
    const Y = Matrix.columnVector(Array.from(data.y));
    const solve = () => {
      const T = X.transpose();
      return new CholeskyDecomposition(T.mmul(X)).solve(T.mmul(Y)).to1DArray();
    };
    const fit = () => {
      const { weights, bias } = core.solveEquations(core.normalEquations({ ...data, intercept: true }));
      return [...weights, bias];
    };
    agree(solve(), fit(), 1e-9, 'ml-matrix');
    const times = (work) => (count) => {
      let total = 0;
      for (let i = 0; i < count; i++) total += work()[1];
      return total;
    };
    return compare(times(fit), times(solve), timing);
  },
};

const steps = {
  name: 'a descent step on 3 features once the equations are formed, 1,000,000 rows against 1,000',
  // The same work, but for the noise of the timing.
  goal: 0.8,
  async run({ core, timing, quick }) {
    const walker = (count) => {
      const data = drawn(core, 3, count);
      const cost = core.costOfEquations(core.normalEquations({ ...data, intercept: true }), 'mean');
      const walk = (number) => {
        let p = [0, 0, 0, 0];
        for (let step = 0; step < number; step++) {
          const slopes = cost.gradient(p);
          p = p.map((value, i) => value - learningRate * slopes[i]);
        }
        return p;
      };
      const network = linear(core, data);
      let p = [0, 0, 0, 0];
      for (let step = 0; step < 20; step++) {
        const slopes = network.gradient(p);
        p = p.map((value, i) => value - learningRate * slopes[i]);
      }
      agree(walk(20), p, 1e-10, 'the cost over the rows');
      return walk;
    };
    return compare(walker(quick ? 1e5 : 1e6), walker(1e3), timing);
  },
};

export default [matrixEpoch, tensorEpoch, equations, steps];
