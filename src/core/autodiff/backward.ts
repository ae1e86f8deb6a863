/**
 * Slopes flowing back. A node's adjoint is ∂output/∂node. The output's is 1; walking the graph backward, every node hands
 * each of its inputs its own adjoint times the local derivative, and an input used twice adds up what it is
 * handed: the chain rule, once an edge. (Linnainmaa 1970; Griewank & Walther, chapter 3.)
 */
import type { Graph, GraphNode, NodeId } from './graph.ts';

/** What one node hands one input on the way back. */
export interface Flow {
  readonly from: NodeId;
  readonly to: NodeId;
  /** The local derivative ∂from/∂to along this edge. */
  readonly localDerivative: number;
  /** adjoint of `from` · localDerivative. */
  readonly amount: number;
}

export interface BackwardPass {
  /** ∂output/∂node by node id; 0 for nodes that the output does not use. */
  readonly adjoints: readonly number[];
  /** The nodes the output depends on, inputs first: the order in which values flow. */
  readonly forwardOrder: readonly NodeId[];
  /** The same from the output back: the order in which adjoints are complete. */
  readonly backwardOrder: readonly NodeId[];
  /** Every handing back, in order, for a view to step through. */
  readonly flows: readonly Flow[];
}

/** The adjoint of every node with respect to `output`. */
export function backward(graph: Graph, output: NodeId = graph.output): BackwardPass {
  const { nodes } = graph;
  if (!nodes[output]) throw new Error(`output ${output} is not a node of this graph`);
  const adjoints = new Array<number>(nodes.length).fill(0);
  const used = new Array<boolean>(nodes.length).fill(false);
  const backwardOrder: NodeId[] = [];
  const flows: Flow[] = [];
  adjoints[output] = 1;
  used[output] = true;
  for (let id = output; id >= 0; id--) {
    if (!used[id]) continue;
    backwardOrder.push(id);
    const node = nodes[id] as GraphNode;
    for (const [k, to] of node.inputs.entries()) {
      const localDerivative = node.localDerivatives[k] as number;
      const amount = (adjoints[id] as number) * localDerivative;
      adjoints[to] = (adjoints[to] as number) + amount;
      used[to] = true;
      flows.push({ from: id, to, localDerivative, amount });
    }
  }
  return { adjoints, forwardOrder: backwardOrder.toReversed(), backwardOrder, flows };
}
