/** Ten thousand networks of random shape: automatic differentiation of the same sums written as a graph, and nudging, give the same value and slopes. */
import { describe, expect, it } from 'vitest';
import {
  ACTIVATIONS,
  type ActivationName,
  backward,
  backwardPass,
  centralGradient,
  forwardPass,
  type GraphBuilder,
  graphBuilder,
  LOSSES,
  type LossName,
  layoutOf,
  type NetworkOptions,
  type NodeId,
  networkObjective,
  predictions,
  REDUCTIONS,
  random,
  reductionScale,
} from '../../../src/core/index.ts';

const { integer, normal, uniform } = random(11);
const oneOf = <T>(items: readonly T[]): T => items[integer(0, items.length - 1)] as T;
const list = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

const names = Object.keys(ACTIVATIONS) as ActivationName[];
const hidden = names.filter((name) => ACTIVATIONS[name].curve);

interface Drawn {
  readonly options: NetworkOptions & { inputs: number[][]; targets: number[][] };
  readonly parameters: number[];
}

function drawn(): Drawn {
  const sizes = list(integer(2, 4), () => integer(1, 3));
  const loss = oneOf(Object.keys(LOSSES) as (keyof typeof LOSSES)[]);
  const last = loss === 'crossEntropy' ? oneOf(['sigmoid', 'softmax'] as const) : oneOf(names);
  const activations = list(sizes.length - 1, (k) => (k === sizes.length - 2 ? last : oneOf(hidden)));
  const biases = list(sizes.length - 1, () => uniform() < 0.6);
  const rows = integer(1, 2);
  const width = sizes.at(-1) as number;
  const label = (): number[] => {
    if (loss !== 'crossEntropy') return list(width, normal);
    const parts = list(width, () => (uniform() < 0.3 ? 0 : uniform()));
    const total = parts.reduce((sum, part) => sum + part, 0);
    if (last === 'sigmoid') return parts;
    return total > 0 ? parts.map((part) => part / total) : parts.map((_, i) => (i === 0 ? 1 : 0));
  };
  const options = {
    sizes,
    activations,
    biases,
    loss,
    reduction: oneOf(REDUCTIONS),
    inputs: list(rows, () => list(sizes[0] as number, normal)),
    targets: list(rows, label),
  };
  return { options, parameters: list(layoutOf(options).parameterCount, normal) };
}

type OfUnit = (g: GraphBuilder, z: NodeId) => NodeId;

/** Each activation of a unit in the graph's own operations. */
const squashed: Record<Exclude<ActivationName, 'softmax'>, OfUnit> = {
  identity: (_g, z) => z,
  // A constant: its slope is 0.
  step: (g, z) => g.constant((g.graph(z).nodes[z]?.value as number) >= 0 ? 1 : 0),
  sigmoid: (g, z) => g.sigmoid(z),
  tanh: (g, z) => g.tanh(z),
  relu: (g, z) => g.relu(z),
  leakyRelu: (g, z) => g.subtract(g.relu(z), g.multiply(g.constant(0.01), g.relu(g.negate(z)))),
};

function valuesOf(g: GraphBuilder, name: ActivationName, scores: readonly NodeId[]): NodeId[] {
  if (name !== 'softmax') return scores.map((z) => squashed[name](g, z));
  const grown = scores.map((z) => g.exp(z));
  const total = g.sum(grown);
  return grown.map((part) => g.divide(part, total));
}

interface Answer {
  readonly value: NodeId;
  readonly score: NodeId;
  readonly target: number;
  readonly last: ActivationName;
}

const surprise = (g: GraphBuilder, share: number, value: NodeId) =>
  share === 0 ? g.constant(0) : g.multiply(g.constant(-share), g.log(value));

/** Each loss of one unit's answer in the same. */
const losses: Record<LossName, (g: GraphBuilder, answer: Answer) => NodeId> = {
  squared: (g, { value, target }) => g.square(g.subtract(value, g.constant(target))),
  halfSquared: (g, answer) => g.multiply(g.constant(0.5), losses.squared(g, answer)),
  crossEntropy: (g, { value, score, target, last }) => {
    const told = surprise(g, target, value);
    // 1 − σ(z) is σ(−z), which keeps the digits that a difference loses.
    return last === 'softmax' ? told : g.add(told, surprise(g, 1 - target, g.sigmoid(g.negate(score))));
  },
};

/** Value and slopes by automatic differentiation. */
function automatic({ options, parameters }: Drawn) {
  const g = graphBuilder();
  const variables = parameters.map((value, i) => g.variable(`p${i}`, value));
  const { layers } = layoutOf(options);
  const rows = options.inputs.map((input, row) => {
    let values: NodeId[] = input.map((value) => g.constant(value));
    let scores: NodeId[] = [];
    for (const [k, { inputs, units, weights, biases }] of layers.entries()) {
      scores = list(units, (to) => {
        const terms = list(inputs, (from) =>
          g.multiply(variables[weights + from * units + to] as NodeId, values[from] as NodeId),
        );
        return g.sum(biases < 0 ? terms : [...terms, variables[biases + to] as NodeId]);
      });
      values = valuesOf(g, options.activations[k] as ActivationName, scores);
    }
    const target = options.targets[row] as number[];
    const last = options.activations.at(-1) as ActivationName;
    return g.sum(
      values.map((value, i) =>
        losses[options.loss](g, { value, score: scores[i] as NodeId, target: target[i] as number, last }),
      ),
    );
  });
  const scale = reductionScale(options.reduction, rows.length);
  const graph = g.graph(g.multiply(g.constant(scale), g.sum(rows)));
  const { adjoints } = backward(graph);
  return {
    value: graph.nodes[graph.output]?.value as number,
    slopes: variables.map((id) => adjoints[id] as number),
  };
}

/** The largest difference, measured by the largest number. */
function apart(left: readonly number[], right: readonly number[]): number {
  const size = Math.max(1, ...right.map(Math.abs));
  return Math.max(...left.map((value, i) => Math.abs(value - (right[i] as number)))) / size;
}

// Seconds, and more where a machine is busy with other things.
describe('ten thousand networks of random shape', { timeout: 120_000 }, () => {
  it('have the values and slopes of automatic differentiation, to rounding', () => {
    for (let round = 0; round < 10_000; round++) {
      const network = drawn();
      const objective = networkObjective(network.options);
      const { value, slopes } = automatic(network);
      const { parameters } = network;
      const off = Math.max(
        apart([objective.value(parameters)], [value]),
        apart(objective.gradient(parameters), slopes),
      );
      if (!(off < 2e-12)) expect.fail(`${off} off: ${JSON.stringify(network)}`);
    }
  });

  it('have the slopes of nudging', () => {
    let close = 0;
    for (let round = 0; round < 10_000; round++) {
      const { options, parameters } = drawn();
      // A nudge across a step or a corner sees what the slope at the place does not.
      const smooth = options.activations.map((name) =>
        name === 'step' || name === 'relu' || name === 'leakyRelu' ? 'tanh' : name,
      );
      const objective = networkObjective({ ...options, activations: smooth });
      const off = apart(objective.gradient(parameters), centralGradient(objective, parameters));
      if (!(off < 1e-6)) expect.fail(`${off} off: ${JSON.stringify({ options, parameters })}`);
      if (off < 1e-8) close++;
    }
    expect(close).toBeGreaterThan(9900);
  });

  it('say the same in batches, example by example, and looked at from inside', () => {
    for (let round = 0; round < 500; round++) {
      const { options, parameters } = drawn();
      const { inputs, targets, loss, reduction } = options;
      const objective = networkObjective(options);
      const shape = { sizes: options.sizes, activations: options.activations, biases: options.biases };
      const passes = inputs.map((input, row) =>
        backwardPass({ shape, parameters }, loss, { input, target: targets[row] as number[] }),
      );
      const scale = reductionScale(reduction, inputs.length);
      const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
      expect(
        apart([scale * sum(passes.map((pass) => pass.loss))], [objective.value(parameters)]),
      ).toBeLessThan(1e-13);
      const slopes = parameters.map(
        (_, i) => scale * sum(passes.map(({ gradient }) => gradient[i] as number)),
      );
      expect(apart(slopes, objective.gradient(parameters))).toBeLessThan(1e-13);
      // The last example alone, dealt twice.
      const row = inputs.length - 1;
      const batch = objective.examples.costOf([row, row]);
      const alone = passes[row] as (typeof passes)[number];
      const twice = 2 * reductionScale(reduction, 2);
      expect(apart([batch.value(parameters)], [twice * alone.loss])).toBeLessThan(1e-13);
      expect(
        apart(
          batch.gradient(parameters),
          alone.gradient.map((slope) => twice * slope),
        ),
      ).toBeLessThan(1e-13);
      expect(objective.value(parameters)).toBe(networkObjective(options).value(parameters));
      const flat = inputs.flatMap((input) => forwardPass({ shape, parameters }, input).output);
      expect([...predictions({ shape, parameters }, inputs)]).toEqual(flat);
    }
  });

  it('of one layer know their curvatures, as nudging the slopes finds them', () => {
    let known = 0;
    for (let round = 0; round < 4000; round++) {
      const { options, parameters } = drawn();
      if (options.sizes.length !== 2) continue;
      const objective = networkObjective(options);
      if (!objective.hessian) continue;
      known++;
      const curvatures = objective.hessian(parameters);
      for (const [i, row] of curvatures.entries()) {
        const along = { parameterCount: 1, gradient: () => [] };
        const slope = (p: readonly number[]) => objective.gradient(p)[i] as number;
        const nudged = centralGradient({ ...along, value: slope }, parameters);
        expect(apart(row, nudged)).toBeLessThan(1e-8);
      }
    }
    expect(known).toBeGreaterThan(400);
  });
});
