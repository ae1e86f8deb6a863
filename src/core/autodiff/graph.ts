/**
 * A formula as a graph: every intermediate result is a node that knows its inputs, its value, and how fast it changes with
 * each input. Nodes are numbered in the order they were made, inputs before what uses them, so counting up is
 * the forward pass and counting down the backward one. (Griewank & Walther, *Evaluating Derivatives*, chapter 3.)
 */
import { OPERATIONS, type Operation, type OperationName } from './operations.ts';

export type NodeId = number;

export interface GraphNode {
  /** Its place in `nodes`. */
  readonly id: NodeId;
  readonly operation: OperationName | 'variable' | 'constant';
  readonly inputs: readonly NodeId[];
  readonly value: number;
  /** ∂node/∂input, one for each input. */
  readonly localDerivatives: readonly number[];
  readonly label: string;
  /** The exponent, of a power. */
  readonly exponent?: number;
}

export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly output: NodeId;
}

type One = (a: NodeId, label?: string) => NodeId;
type Two = (a: NodeId, b: NodeId, label?: string) => NodeId;

/** Adds nodes and returns their ids; `graph(output)` closes it. */
export interface GraphBuilder {
  variable(label: string, value: number): NodeId;
  constant(value: number, label?: string): NodeId;
  add: Two;
  subtract: Two;
  multiply: Two;
  divide: Two;
  sum(inputs: readonly NodeId[], label?: string): NodeId;
  negate: One;
  square: One;
  power(a: NodeId, exponent: number, label?: string): NodeId;
  exp: One;
  log: One;
  sigmoid: One;
  tanh: One;
  relu: One;
  graph(output: NodeId): Graph;
}

/** A builder of a new graph. Every node is worked out as it is added. */
export function graphBuilder(): GraphBuilder {
  const nodes: GraphNode[] = [];
  const push = (node: Omit<GraphNode, 'id'>): NodeId => nodes.push({ id: nodes.length, ...node }) - 1;
  const leaf = (operation: 'variable' | 'constant', value: number, label: string): NodeId =>
    push({ operation, inputs: [], value, localDerivatives: [], label });
  const apply = (
    operation: OperationName,
    inputs: readonly NodeId[],
    label: string = operation,
    exponent?: number,
  ): NodeId => {
    for (const input of inputs) {
      if (!nodes[input])
        throw new Error(`${operation} has input ${input}, which is not a node of this graph`);
    }
    const shape = { operation, inputs, label, ...(exponent === undefined ? {} : { exponent }) };
    return push({ ...shape, ...workOut(shape, (id) => (nodes[id] as GraphNode).value) });
  };
  const one =
    (operation: OperationName): One =>
    (a, label) =>
      apply(operation, [a], label);
  const two =
    (operation: OperationName): Two =>
    (a, b, label) =>
      apply(operation, [a, b], label);
  return {
    variable: (label, value) => leaf('variable', value, label),
    constant: (value, label = String(value)) => leaf('constant', value, label),
    add: two('add'),
    subtract: two('subtract'),
    multiply: two('multiply'),
    divide: two('divide'),
    sum: (inputs, label) => apply('sum', [...inputs], label),
    negate: one('negate'),
    square: one('square'),
    power: (a, exponent, label) => apply('power', [a], label ?? `power ${exponent}`, exponent),
    exp: one('exp'),
    log: one('log'),
    sigmoid: one('sigmoid'),
    tanh: one('tanh'),
    relu: one('relu'),
    graph: (output) => {
      if (!nodes[output]) throw new Error(`output ${output} is not a node of this graph`);
      return { nodes: [...nodes], output };
    },
  };
}

/**
 * The same graph worked out anew with other values for its variables, by label; variables not named keep theirs.
 * @throws when a name is not a variable of the graph
 */
export function evaluate(graph: Graph, values: Readonly<Record<string, number>>): Graph {
  const variables = new Set(
    graph.nodes.flatMap((node) => (node.operation === 'variable' ? [node.label] : [])),
  );
  for (const name of Object.keys(values)) {
    if (!variables.has(name))
      throw new Error(`the graph has no variable ${name}, only ${[...variables].join(', ')}`);
  }
  const nodes: GraphNode[] = [];
  for (const node of graph.nodes) {
    if (node.operation === 'variable') nodes.push({ ...node, value: values[node.label] ?? node.value });
    else if (node.operation === 'constant') nodes.push(node);
    else nodes.push({ ...node, ...workOut(node, (id) => (nodes[id] as GraphNode).value) });
  }
  return { nodes, output: graph.output };
}

function workOut(
  node: Pick<GraphNode, 'operation' | 'inputs' | 'exponent'>,
  valueAt: (id: NodeId) => number,
): Pick<GraphNode, 'value' | 'localDerivatives'> {
  const operation: Operation = OPERATIONS[node.operation as OperationName];
  const inputs = node.inputs.map(valueAt);
  const exponent = node.exponent ?? 1;
  const value = operation.value(inputs, exponent);
  return { value, localDerivatives: operation.derivatives(inputs, value, exponent) };
}
