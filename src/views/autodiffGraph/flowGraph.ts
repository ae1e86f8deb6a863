/**
 * The cost's own graph at the line that is shown, and how far values and slopes have flowed through it. Boxes stand in
 * layers by how many operations lie before them. Values light up one layer a step, w and b first; then slopes come
 * back the same way, the cost's own 1 first. With the plain sum that is six layers, six steps there and six back.
 */
import { type BackwardPass, backward } from '../../core/autodiff/backward.ts';
import type { Graph, GraphNode } from '../../core/autodiff/graph.ts';
import { lineCostGraph } from '../../core/autodiff/lineCostGraph.ts';
import type { Reduction } from '../../core/reduction.ts';
import type { Snapshot } from '../../run/kinds/line/snapshot.ts';

export interface FlowNode {
  readonly id: number;
  readonly operation: GraphNode['operation'];
  /** Operations before it; 0 for w and b. */
  readonly layer: number;
  /** The observation whose chain it is part of; null for w, b and what gathers all. */
  readonly chain: number | null;
  /** Its inputs that are boxes; plain numbers of the data are written into the name. */
  readonly inputs: readonly number[];
}

export interface FlowEdge {
  readonly from: number;
  readonly to: number;
  /** Which of the inputs of `to` it is. */
  readonly input: number;
}

export interface FlowShape {
  readonly nodes: readonly FlowNode[];
  readonly edges: readonly FlowEdge[];
  readonly lastLayer: number;
  readonly chains: number;
}

export interface Pass {
  readonly graph: Graph;
  readonly back: BackwardPass;
}

/** The last step of the flow: every layer forward, every layer back. */
export const flowSteps = ({ lastLayer }: Pick<FlowShape, 'lastLayer'>): number => 2 * (lastLayer + 1);

/** The same from what a stage holds: an average has one more box than a sum. The count of observations does not matter. */
export const lastFlow = (reduction: Reduction, observations = 3): number =>
  flowSteps({ lastLayer: reduction === 'sum' || (reduction === 'mean' && observations === 1) ? 5 : 6 });

/** The last step with the course's plain sum. */
export const FLOW_STEPS = lastFlow('sum');

export const valueIsThere = (node: FlowNode, flow: number): boolean => flow > node.layer;
export const slopeIsThere = (node: FlowNode, flow: number, { lastLayer }: FlowShape): boolean =>
  flow > lastLayer + 1 + (lastLayer - node.layer);

export type EdgeState = 'quiet' | 'forward' | 'back';

/** What has last gone along an edge: a value once its end has one, a slope once its start can take it. */
export function edgeState(edge: FlowEdge, flow: number, shape: FlowShape): EdgeState {
  const to = shape.nodes.find(({ id }) => id === edge.to);
  if (!to || !valueIsThere(to, flow)) return 'quiet';
  return flow > shape.lastLayer + 1 + (shape.lastLayer - to.layer) + 1 ? 'back' : 'forward';
}

/** The boxes and arrows of a graph; numbers of the data are not boxes. */
export function shapeOf({ nodes }: Graph): FlowShape {
  const made = new Map<number, FlowNode>();
  let chains = 0;
  for (const node of nodes) {
    if (node.operation === 'constant') continue;
    const inputs = node.inputs.filter((id) => made.has(id));
    const before = inputs.flatMap((id) => made.get(id) ?? []);
    const layer = node.operation === 'variable' ? 0 : 1 + Math.max(...before.map((one) => one.layer));
    const inherited = before.find(({ chain }) => chain !== null)?.chain ?? null;
    const gathers = node.operation === 'sum' || before.some(({ operation }) => operation === 'sum');
    const starts = node.operation === 'multiply' && layer === 1;
    const chain = gathers || node.operation === 'variable' ? null : starts ? chains++ : inherited;
    made.set(node.id, { id: node.id, operation: node.operation, layer, chain, inputs });
  }
  const boxes = [...made.values()];
  return {
    nodes: boxes,
    edges: nodes.flatMap((node) =>
      node.inputs.flatMap((from, input) => (made.has(from) ? [{ from, to: node.id, input }] : [])),
    ),
    lastLayer: Math.max(...boxes.map(({ layer }) => layer)),
    chains,
  };
}

const passes = new WeakMap<Snapshot, Pass>();

/** The graph worked out at the snapshot's (w, b), forward and back. */
export function passOf(now: Snapshot): Pass {
  const found = passes.get(now);
  if (found) return found;
  const { data, reduction } = now.state;
  const graph = lineCostGraph({ data, w: now.w, b: now.b, reduction });
  const made = { graph, back: backward(graph) };
  passes.set(now, made);
  return made;
}

const shapes = new Map<string, FlowShape>();

/** The shape of the snapshot's graph. It hangs on the count and the reduction alone, so dragging a point keeps it. */
export function shapeAt(now: Snapshot): FlowShape {
  const { data, reduction } = now.state;
  const key = `${reduction} ${data.x.length}`;
  const shape = shapes.get(key) ?? shapeOf(passOf(now).graph);
  shapes.set(key, shape);
  return shape;
}

export const nodeAt = (now: Snapshot, id: number): GraphNode => passOf(now).graph.nodes[id] as GraphNode;
export const slopeAt = (now: Snapshot, id: number): number => passOf(now).back.adjoints[id] ?? 0;
export const localAt = (now: Snapshot, { to, input }: FlowEdge): number =>
  nodeAt(now, to).localDerivatives[input] ?? 0;

/** What has come back to one of the variables. */
export function slopeOfVariable(now: Snapshot, label: string): number {
  const node = passOf(now).graph.nodes.find((one) => one.operation === 'variable' && one.label === label);
  return node ? slopeAt(now, node.id) : 0;
}
