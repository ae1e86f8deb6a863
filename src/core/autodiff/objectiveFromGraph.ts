/** Any graph as something to make small: its value forward, its gradient backward, with no formula derived by hand. */
import type { Objective } from '../objective.ts';
import { backward } from './backward.ts';
import { evaluate, type Graph, type GraphNode } from './graph.ts';

/**
 * The graph's output as an objective of the named variables, in that order (by default, in the graph's).
 * @throws when a name is not a variable of the graph
 */
export function objectiveFromGraph(graph: Graph, names?: readonly string[]): Objective {
  const variables = graph.nodes.filter((node) => node.operation === 'variable');
  const order = names ?? variables.map((node) => node.label);
  const ids = order.map((name) => {
    const node = variables.find(({ label }) => label === name);
    if (!node) throw new Error(`the graph has no variable ${name}`);
    return node.id;
  });
  const at = (p: readonly number[]): Graph =>
    evaluate(graph, Object.fromEntries(order.map((name, i) => [name, p[i] as number])));
  return {
    parameterCount: order.length,
    value: (p) => (at(p).nodes[graph.output] as GraphNode).value,
    gradient: (p) => {
      const { adjoints } = backward(at(p));
      return ids.map((id) => adjoints[id] as number);
    },
  };
}
