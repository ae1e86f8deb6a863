import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  backward,
  centralGradient,
  evaluate,
  type GraphBuilder,
  graphBuilder,
  lineCost,
  lineCostGraph,
  type NodeId,
  objectiveFromGraph,
  wagsAndPats,
} from '../../src/core/index.ts';

const { data } = wagsAndPats;

describe('the graph of the cost of wags and pats', () => {
  const graph = lineCostGraph({ data, w: -1, b: 1 });
  const at = (label: string) => graph.nodes.findIndex((node) => node.label === label);
  const pass = backward(graph);

  it('carries values forward: misses −2, −5, −8, squares 4, 25, 64, cost 93', () => {
    const value = (label: string) => graph.nodes[at(label)]?.value;
    expect([1, 2, 3].map((i) => value(`miss ${i}`))).toEqual([-2, -5, -8]);
    expect([1, 2, 3].map((i) => value(`square ${i}`))).toEqual([4, 25, 64]);
    expect([value('cost'), value('4·w'), value('4·w + b')]).toEqual([93, -4, -3]);
  });

  it('carries slopes back: −88 to w and −30 to b', () => {
    expect(pass.adjoints[at('w')]).toBe(-88);
    expect(pass.adjoints[at('b')]).toBe(-30);
    expect(pass.adjoints[at('miss 2')]).toBe(-10);
  });

  it('hands back along every edge, and what a node is handed adds up to its adjoint', () => {
    expect(pass.flows).toHaveLength(graph.nodes.reduce((total, node) => total + node.inputs.length, 0));
    const handed = pass.flows.filter(({ to }) => to === at('w')).map(({ amount }) => amount);
    expect(handed.toSorted((a, b) => a - b)).toEqual([-64, -20, -4]);
  });

  it('orders inputs before users forward, and after them backward', () => {
    const place = new Map(pass.forwardOrder.map((id, k) => [id, k]));
    for (const id of pass.forwardOrder) {
      for (const input of graph.nodes[id]?.inputs ?? []) {
        expect(place.get(input) as number).toBeLessThan(place.get(id) as number);
      }
    }
    expect(pass.backwardOrder).toEqual([...pass.forwardOrder].reverse());
    expect(pass.backwardOrder[0]).toBe(graph.output);
  });

  it('is not changed by evaluating it elsewhere', () => {
    const elsewhere = evaluate(graph, { w: 1, b: 1 });
    expect(elsewhere.nodes[elsewhere.output]?.value).toBe(1);
    expect(graph.nodes[graph.output]?.value).toBe(93);
    expect(() => evaluate(graph, { v: 3 })).toThrow('no variable v');
  });

  it('has the gradient of the closed form everywhere', () => {
    const number = fc.double({ min: -20, max: 20, noNaN: true });
    const automatic = objectiveFromGraph(lineCostGraph({ data, w: 0, b: 0, reduction: 'mean' }), ['w', 'b']);
    const closed = lineCost({ ...data, reduction: 'mean' });
    fc.assert(
      fc.property(number, number, (w, b) => {
        expect(automatic.value([w, b])).toBeCloseTo(closed.value([w, b]), 9);
        automatic.gradient([w, b]).forEach((slope, i) => {
          expect(slope).toBeCloseTo(closed.gradient([w, b])[i] as number, 9);
        });
      }),
    );
  });
});

describe('each operation', () => {
  const formulas: Record<string, (g: GraphBuilder, a: NodeId, c: NodeId) => NodeId> = {
    add: (g, a, c) => g.add(a, c),
    subtract: (g, a, c) => g.subtract(a, c),
    multiply: (g, a, c) => g.multiply(a, c),
    divide: (g, a, c) => g.divide(a, c),
    sum: (g, a, c) => g.sum([a, c, a]),
    negate: (g, a) => g.negate(a),
    square: (g, a) => g.square(a),
    power: (g, a) => g.power(a, 3),
    'power −½': (g, a) => g.power(a, -0.5),
    exp: (g, a) => g.exp(a),
    log: (g, a) => g.log(a),
    sigmoid: (g, a) => g.sigmoid(g.negate(a)),
    tanh: (g, a) => g.tanh(a),
    relu: (g, a, c) => g.multiply(g.relu(a), g.relu(g.negate(c))),
    together: (g, a, c) => g.log(g.add(g.exp(g.multiply(a, c)), g.square(g.tanh(a)))),
  };

  it.each(Object.entries(formulas))('%s has the slopes that nudging finds', (_, formula) => {
    for (const p of [
      [0.7, -1.3],
      [1.9, 0.4],
    ]) {
      const g = graphBuilder();
      const a = g.variable('a', 1);
      const c = g.variable('c', 1);
      const objective = objectiveFromGraph(g.graph(formula(g, a, c)));
      const nudged = centralGradient(objective, p);
      objective.gradient(p).forEach((slope, i) => {
        expect(slope).toBeCloseTo(nudged[i] as number, 7);
      });
    }
  });

  it('sigmoid stays between 0 and 1 at ±1000, with slope 0 and not NaN', () => {
    const g = graphBuilder();
    const objective = objectiveFromGraph(g.graph(g.sigmoid(g.variable('a', 0))));
    expect([objective.value([1000]), objective.value([-1000])]).toEqual([1, 0]);
    expect([objective.gradient([1000])[0], objective.gradient([-1000])[0]]).toEqual([0, 0]);
  });

  it('refuses an input that is not a node', () => {
    const g = graphBuilder();
    expect(() => g.square(4)).toThrow('input 4');
  });
});
