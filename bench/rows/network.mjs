/**
 * A network's cost and all its slopes. First the exam's network of the course against a loop written by hand for that network alone; then one such network and a
 * larger one against each library, as near to one another as what the library can be: its own activations, its loss, its biases. One weight moves a little each
 * time, so that nothing can be remembered.
 */
import { fileURLToPath } from 'node:url';
import { agree, compare } from '../timing.mjs';

const HIDDEN = [
  { hidden: 3, count: 3 },
  { hidden: 50, count: 500 },
];

const nameOf = ({ hidden, count }, rest, rival) =>
  `network: value and slopes, 2–${hidden}–${rest}, ${count} examples, against ${rival}`;

/** A network of two layers with biases, its data, and our objective of it. */
function drawn(
  core,
  { hidden, count },
  { activations, outputs = 1, loss = 'halfSquared', reduction = 'sum' },
) {
  const rng = core.random(hidden);
  const inputs = Array.from({ length: count }, () => [rng.normal(), rng.normal()]);
  const classes = inputs.map(([a, b]) => (a * a + b * b > 1.4 ? 1 : 0));
  const targets = classes.map((one) => (outputs === 1 ? [one] : [1 - one, one]));
  const shape = { sizes: [2, hidden, outputs], activations, biases: true };
  const objective = core.networkObjective({ ...shape, loss, reduction, inputs, targets });
  const parameters = Array.from({ length: objective.parameterCount }, () => rng.normal());
  const layout = core.layoutOf(shape);
  return { inputs, targets, classes, objective, parameters, layout };
}

/** Value and slopes, so often, at places that differ. */
function oursOf({ objective, parameters }) {
  const p = [...parameters];
  return (count) => {
    let total = 0;
    for (let i = 0; i < count; i++) {
      p[0] = parameters[0] + (i % 1024) * 1e-9;
      total += objective.value(p) + objective.gradient(p)[1];
    }
    return total;
  };
}

/** A weight by layer, input and unit; a bias where the input is null. */
const at = (core, { layout, parameters }, layer, from, to) =>
  parameters[from === null ? core.biasAt(layout, layer, to) : core.weightAt(layout, layer, from, to)];

const byHand = {
  name: 'network: value and slopes of the exam’s, against a loop written for it alone',
  // Within 3 times.
  goal: 1 / 3,
  async run({ core, timing }) {
    const x = Float64Array.of(0.3, 1, 0.5, 0.2, 1, 0.4);
    const y = Float64Array.of(0.75, 0.82, 0.93);
    const parameters = [0.5, -1, 0.3, -0.7, 0.2, 0.8, -0.6, 0.4, -0.9];
    const shape = { sizes: [2, 3, 1], activations: ['sigmoid', 'sigmoid'], biases: false };
    const objective = core.networkObjective({
      ...shape,
      loss: 'halfSquared',
      reduction: 'sum',
      inputs: x,
      targets: y,
    });
    // What any program does that computes networks: the engine has seen more than one activation.
    for (const hidden of ['tanh', 'relu', 'leakyRelu', 'identity']) {
      oursOf(drawn(core, HIDDEN[0], { activations: [hidden, 'sigmoid'], loss: 'crossEntropy' }))(20_000);
    }
    const sigmoid = (z) => 1 / (1 + Math.exp(-z));
    const slopes = new Float64Array(9);
    const values = new Float64Array(3);
    const loop = (p) => {
      let cost = 0;
      slopes.fill(0);
      for (let row = 0; row < 3; row++) {
        const sleep = x[2 * row];
        const study = x[2 * row + 1];
        let score = 0;
        for (let j = 0; j < 3; j++) {
          values[j] = sigmoid(sleep * p[j] + study * p[3 + j]);
          score += values[j] * p[6 + j];
        }
        const answer = sigmoid(score);
        const residual = answer - y[row];
        cost += 0.5 * residual * residual;
        const delta = residual * answer * (1 - answer);
        for (let j = 0; j < 3; j++) {
          slopes[6 + j] += delta * values[j];
          const blame = delta * p[6 + j] * values[j] * (1 - values[j]);
          slopes[j] += blame * sleep;
          slopes[3 + j] += blame * study;
        }
      }
      return cost;
    };
    agree(
      [loop(parameters), ...slopes],
      [objective.value(parameters), ...objective.gradient(parameters)],
      1e-13,
      'the loop',
    );
    const p = [...parameters];
    const theirs = (count) => {
      let total = 0;
      for (let i = 0; i < count; i++) {
        p[0] = parameters[0] + (i % 1024) * 1e-9;
        total += loop(p) + slopes[1];
      }
      return total;
    };
    return compare(oursOf({ objective, parameters }), theirs, timing);
  },
};

const mlFnn = (size) => ({
  name: nameOf(size, '2, tanh, softmax', 'ml-fnn'),
  goal: 3,
  async run({ core, rivals, timing }) {
    const FeedForward = rivals('ml-fnn');
    const { Matrix } = rivals('ml-matrix');
    const network = drawn(core, size, { activations: ['tanh', 'softmax'], outputs: 2, loss: 'crossEntropy' });
    const fnn = new FeedForward({ hiddenLayers: [size.hidden], activation: 'tanh' });
    fnn.buildNetwork(2, 2);
    for (const [layer, { W, b }] of fnn.model.entries()) {
      W.apply((from, to) => W.set(from, to, at(core, network, layer, from, to)));
      b.apply((_, to) => b.set(0, to, at(core, network, layer, null, to)));
    }
    const features = new Matrix(network.inputs);
    // Its own steps without its update, which would move the weights.
    const pass = () => {
      const shares = fnn.propagate(features);
      let cost = 0;
      for (const [row, one] of network.classes.entries()) {
        const share = shares.get(row, one);
        cost -= Math.log(share);
        shares.set(row, one, share - 1);
      }
      fnn.model[0].backpropagation(fnn.model[1].backpropagation(shares, fnn.model[0].a), features);
      return cost;
    };
    const slopes = network.objective.gradient(network.parameters);
    const wanted = [network.objective.value(network.parameters), slopes[1], slopes.at(-1)];
    agree([pass(), fnn.model[0].dW.get(0, 1), fnn.model[1].db.get(0, 1)], wanted, 1e-9, 'ml-fnn');
    const theirs = (count) => {
      let total = 0;
      for (let i = 0; i < count; i++) total += pass();
      return total;
    };
    return compare(oursOf(network), theirs, timing);
  },
});

const convnet = (size) => ({
  name: nameOf(size, '1, sigmoid, identity', 'convnetjs'),
  goal: 3,
  async run({ core, rivals, timing }) {
    const { Net, Vol } = rivals('convnetjs');
    const network = drawn(core, size, { activations: ['sigmoid', 'identity'] });
    const net = new Net();
    net.makeLayers([
      { type: 'input', out_sx: 1, out_sy: 1, out_depth: 2 },
      { type: 'fc', num_neurons: size.hidden, activation: 'sigmoid' },
      { type: 'regression', num_neurons: 1 },
    ]);
    const full = net.layers.filter(({ layer_type }) => layer_type === 'fc');
    for (const [layer, { filters, biases }] of full.entries()) {
      for (const [to, { w }] of filters.entries()) {
        for (let from = 0; from < w.length; from++) w[from] = at(core, network, layer, from, to);
        biases.w[to] = at(core, network, layer, null, to);
      }
    }
    const volumes = network.inputs.map((input) => new Vol(input));
    const lists = net.getParamsAndGrads();
    const pass = () => {
      for (const { grads } of lists) grads.fill(0);
      let cost = 0;
      for (const [row, volume] of volumes.entries()) {
        net.forward(volume, true);
        // It reports twice the square and hands back the slope of its half.
        cost += net.backward(network.targets[row]) / 4;
      }
      return cost;
    };
    const slopes = network.objective.gradient(network.parameters);
    const wanted = [network.objective.value(network.parameters), slopes[1], slopes.at(-1)];
    agree([pass(), full[0].filters[1].dw[0], full[1].biases.dw[0]], wanted, 1e-9, 'convnetjs');
    const theirs = (count) => {
      let total = 0;
      for (let i = 0; i < count; i++) total += pass();
      return total;
    };
    return compare(oursOf(network), theirs, timing);
  },
});

const brain = (size) => ({
  name: nameOf(size, '1, sigmoid, sigmoid', 'brain.js'),
  goal: 1,
  async run({ core, rivals, timing }) {
    const { NeuralNetwork } = rivals('brain.js');
    const network = drawn(core, size, { activations: ['sigmoid', 'sigmoid'] });
    // It changes its weights after each example: by nothing to speak of.
    const tiny = 2 ** -60;
    const net = new NeuralNetwork({ hiddenLayers: [size.hidden], activation: 'sigmoid' });
    net.sizes = [2, size.hidden, 1];
    net.initialize();
    Object.assign(net.trainOpts, { learningRate: tiny, momentum: 0 });
    for (const [layer, units] of net.weights.entries()) {
      if (layer === 0) continue;
      for (const [to, weights] of units.entries()) {
        for (let from = 0; from < weights.length; from++)
          weights[from] = at(core, network, layer - 1, from, to);
        net.biases[layer][to] = at(core, network, layer - 1, null, to);
      }
    }
    const examples = network.inputs.map((input, row) => ({ input, output: network.targets[row] }));
    const pass = () => {
      let cost = 0;
      for (const example of examples) cost += net.trainPattern(example, true) / 2;
      return cost;
    };
    agree([pass()], [network.objective.value(network.parameters)], 1e-4, 'brain.js (32-bit)');
    let slope = 0;
    for (const example of examples) {
      net.trainPattern(example, false);
      slope -= net.changes[1][1][0] / tiny;
    }
    agree([slope], [network.objective.gradient(network.parameters)[1]], 1e-4, 'brain.js (32-bit)');
    const theirs = (count) => {
      let total = 0;
      for (let i = 0; i < count; i++) total += pass();
      return total;
    };
    const note = 'it keeps the slopes of one example at a time, where ours are those of all';
    return { ...(await compare(oursOf(network), theirs, timing)), note };
  },
});

const tfjs = (size) => ({
  name: nameOf(size, '1, tanh, sigmoid', 'tfjs (wasm)'),
  goal: 1,
  async run({ core, rivals, timing }) {
    const tf = rivals('@tensorflow/tfjs');
    const wasm = rivals('@tensorflow/tfjs-backend-wasm');
    wasm.setWasmPaths(
      fileURLToPath(new URL('../node_modules/@tensorflow/tfjs-backend-wasm/dist/', import.meta.url)),
    );
    await tf.setBackend('wasm');
    await tf.ready();
    const network = drawn(core, size, { activations: ['tanh', 'sigmoid'], loss: 'crossEntropy' });
    const { parameters: p } = network;
    const h = size.hidden;
    const start = [
      tf.tensor2d(p.slice(0, 2 * h), [2, h]),
      tf.tensor1d(p.slice(2 * h, 3 * h)),
      tf.tensor2d(p.slice(3 * h, 4 * h), [h, 1]),
      tf.tensor1d(p.slice(4 * h)),
    ];
    const x = tf.tensor2d(network.inputs);
    const y = tf.tensor2d(network.targets);
    const pass = tf.valueAndGrads((w1, b1, w2, b2) => {
      const score = x.matMul(w1).add(b1).tanh().matMul(w2).add(b2);
      return tf.losses.sigmoidCrossEntropy(y, score, undefined, undefined, tf.Reduction.SUM);
    });
    const once = () =>
      tf.tidy(() => {
        const { value, grads } = pass(start);
        return [value.dataSync()[0], ...grads.flatMap((grad) => [...grad.dataSync()])];
      });
    const { objective } = network;
    const [value, ...slopes] = once();
    agree([value], [objective.value(p)], 1e-4, 'tfjs (32-bit)');
    const size2 = Math.hypot(...slopes);
    objective.gradient(p).forEach((slope, i) => {
      if (Math.abs(slope - slopes[i]) > 1e-4 * size2)
        throw new Error(`tfjs disagrees: ${slopes[i]} and ${slope}`);
    });
    const theirs = (count) => {
      let total = 0;
      for (let i = 0; i < count; i++) total += once()[0];
      return total;
    };
    return compare(oursOf(network), theirs, timing);
  },
});

export default [byHand, ...[mlFnn, convnet, brain, tfjs].flatMap((row) => HIDDEN.map(row))];
