/** Where the boxes stand and how the arrows run, in a wide space (all chains) or a narrow one (one chain, folded once). */
import { type Box, direct, type EdgeLine, trunk } from './edgeLines.ts';
import type { FlowNode, FlowShape } from './flowGraph.ts';

export interface GraphLayout {
  readonly boxes: ReadonlyMap<number, Box>;
  readonly edges: readonly EdgeLine[];
  /** The band of each chain that is shown, to light it. */
  readonly bands: readonly (Box & { readonly chain: number })[];
}

interface Space {
  readonly width: number;
  readonly height: number;
  readonly narrow: boolean;
  /** The chains that are shown. */
  readonly shown: readonly number[];
}

export function layOut(shape: FlowShape, space: Space): GraphLayout {
  const nodes = shape.nodes.filter(({ chain }) => chain === null || space.shown.includes(chain));
  const boxes = space.narrow ? foldedBoxes(nodes, shape, space) : wideBoxes(nodes, shape, space);
  const edges = shape.edges.flatMap((edge): EdgeLine[] => {
    const from = boxes.get(edge.from);
    const to = boxes.get(edge.to);
    const start = nodes.find(({ id }) => id === edge.from);
    const end = nodes.find(({ id }) => id === edge.to);
    if (!from || !to || !start || !end) return [];
    const long = !space.narrow && end.layer - start.layer > 1;
    return [
      {
        ...edge,
        ...(long
          ? trunk(from, to, columnEnd(boxes, nodes, end.layer - 1))
          : direct(from, to, start.layer === 0)),
      },
    ];
  });
  const bands = space.narrow
    ? []
    : space.shown.flatMap((chain) => {
        const ofChain = nodes.flatMap((node) => (node.chain === chain ? (boxes.get(node.id) ?? []) : []));
        const [first] = ofChain;
        const last = ofChain.at(-1);
        if (!first || !last) return [];
        const width = last.x + last.width - first.x + 24;
        return [{ chain, x: first.x - 12, y: first.y - 9, width, height: first.height + 18 }];
      });
  return { boxes, edges, bands };
}

/** Layers are columns, chains are rows; w stands before the middle of them, b in a row of its own below. */
function wideBoxes(
  nodes: readonly FlowNode[],
  shape: FlowShape,
  { width, height, shown }: Space,
): Map<number, Box> {
  const columns = shape.lastLayer + 1;
  const pitch = width / columns;
  const boxWidth = Math.min(128, pitch * 0.66);
  const rows = shown.length + 1;
  const rowHeight = height / rows;
  const boxHeight = Math.min(92, rowHeight - 24);
  const middle = (shown.length - 1) / 2;
  let variables = 0;
  const made = new Map<number, Box>();
  for (const node of nodes) {
    const row =
      node.chain !== null
        ? shown.indexOf(node.chain)
        : node.operation === 'variable' && variables++ > 0
          ? shown.length
          : middle;
    made.set(node.id, {
      // The first and the last column stand at the very edges.
      x: (node.layer / (columns - 1)) * (width - boxWidth - 4) + 2,
      y: row * rowHeight + (rowHeight - boxHeight) / 2,
      width: boxWidth,
      height: boxHeight,
    });
  }
  return made;
}

/** One chain in two rows: to the right along the upper one, back along the lower, b and the cost below what they meet. */
function foldedBoxes(
  nodes: readonly FlowNode[],
  shape: FlowShape,
  { width, height }: Space,
): Map<number, Box> {
  const pitch = width / 4;
  const boxWidth = pitch - 28;
  const boxHeight = Math.min(72, height / 2 - 24);
  let variables = 0;
  const made = new Map<number, Box>();
  for (const node of nodes) {
    const second = node.operation === 'variable' && variables++ > 0;
    const column = second ? 1 : node.layer <= 3 ? node.layer : 7 - node.layer;
    const low = second || node.layer > 3;
    // With one box more (an average) the lower row holds three after b.
    const shift = low && !second && shape.lastLayer > 5 && node.layer === 6 ? 0.02 : 0;
    made.set(node.id, {
      x: (column + shift) * pitch + (pitch - boxWidth) / 2,
      y: (low ? 0.75 : 0.25) * height - boxHeight / 2 + (low ? 4 : -2),
      width: boxWidth,
      height: boxHeight,
    });
  }
  return made;
}

function columnEnd(boxes: ReadonlyMap<number, Box>, nodes: readonly FlowNode[], layer: number): number {
  const ends = nodes.flatMap((node) => (node.layer === layer ? (boxes.get(node.id) ?? []) : []));
  return Math.max(...ends.map(({ x, width }) => x + width));
}
