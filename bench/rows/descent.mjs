/** Steps of plain gradient descent, ours on the cost's quadratic and the rivals' over the points. */
import { fileURLToPath } from 'node:url';
import { agree, compare, lineData } from '../timing.mjs';

const learningRate = 0.3;
const start = [0, 0];

/** From data to where a thousand steps lead, as someone who has loaded a table waits for it: ours sums the points once. */
const thousand = [3, 1e3, 1e5, 1e6].map((size) => ({
  name: `a thousand steps from the data, ${size.toLocaleString('en-US')} points, against js-regression`,
  goal: 1,
  async run({ core, rivals, timing }) {
    const data = lineData(core, size);
    const { LinearRegression } = rivals('js-regression');
    const points = data.x.map((x, i) => [x, data.y[i]]);
    const walk = (steps) => {
      const fitter = new LinearRegression({ alpha: learningRate, iterations: steps, lambda: 0 });
      const { theta } = fitter.fit(points);
      return [theta[1], theta[0]];
    };
    const go = (steps) =>
      core.descend(core.lineCost({ ...data, reduction: 'halfMean' }), { start, learningRate, steps });
    agree(go(40), walk(40), 1e-9, 'js-regression');
    // Nobody waits for a million points a thousand times: a part of the steps stands for all of them.
    const part = size > 1e3 ? 100 : 1;
    const ours = (count) => {
      for (let i = 0; i < count; i++) go(1000);
    };
    const theirs = (count) => {
      for (let i = 0; i < count; i++) walk(1000 / part);
    };
    const rates = await compare(ours, theirs, timing);
    const note = part > 1 ? `js-regression took ${1000 / part} steps, counted as a ${part}th` : undefined;
    return { ...rates, theirs: rates.theirs / part, note };
  },
}));

export default [
  ...thousand,
  {
    name: 'descent step, 3 points, against js-regression',
    goal: 5,
    async run({ core, rivals, timing }) {
      const data = lineData(core, 3);
      const { LinearRegression } = rivals('js-regression');
      const points = data.x.map((x, i) => [x, data.y[i]]);
      const theirs = (steps) => {
        const { theta } = new LinearRegression({ alpha: learningRate, iterations: steps, lambda: 0 }).fit(
          points,
        );
        return [theta[1], theta[0]];
      };
      const cost = core.lineCost({ ...data, reduction: 'halfMean' });
      const ours = (steps) => core.descend(cost, { start, learningRate, steps });
      for (const steps of [1, 40, 4000]) agree(ours(steps), theirs(steps), 1e-9, 'js-regression');
      return compare(ours, theirs, timing);
    },
  },
  {
    name: 'descent step, 1,000,000 points, against tfjs (wasm)',
    goal: 1e5,
    async run({ core, rivals, timing, quick }) {
      const data = lineData(core, quick ? 1e5 : 1e6);
      const tf = rivals('@tensorflow/tfjs');
      const wasm = rivals('@tensorflow/tfjs-backend-wasm');
      wasm.setWasmPaths(
        fileURLToPath(new URL('../node_modules/@tensorflow/tfjs-backend-wasm/dist/', import.meta.url)),
      );
      await tf.setBackend('wasm');
      await tf.ready();
      if (tf.getBackend() !== 'wasm') throw new Error(`tfjs runs on ${tf.getBackend()}, not wasm`);
      const x = tf.tensor1d(Float32Array.from(data.x));
      const y = tf.tensor1d(Float32Array.from(data.y));
      // Slopes by hand: quicker for tfjs than its own differentiation.
      const theirs = async (steps) => {
        let [w, b] = [tf.scalar(0), tf.scalar(0)];
        for (let step = 0; step < steps; step++) {
          const [nextW, nextB] = tf.tidy(() => {
            const residual = x.mul(w).add(b).sub(y);
            return [
              w.sub(residual.mul(x).mean().mul(learningRate)),
              b.sub(residual.mean().mul(learningRate)),
            ];
          });
          tf.dispose([w, b]);
          [w, b] = [nextW, nextB];
        }
        const values = [(await w.data())[0], (await b.data())[0]];
        tf.dispose([w, b]);
        return values;
      };
      const cost = core.lineCost({ ...data, reduction: 'halfMean' });
      const ours = (steps) => core.descend(cost, { start, learningRate, steps });
      agree(await theirs(30), ours(30), 1e-4, 'tfjs (32-bit)');
      const note = quick ? '100,000 points, because of --quick: the ratio grows with them' : undefined;
      return { ...(await compare(ours, theirs, timing)), note };
    },
  },
];
