/** How an arrow runs between two boxes: its path, a head at either end, and where its number stands. */
import type { FlowEdge } from './flowGraph.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface EdgeLine extends FlowEdge {
  readonly path: string;
  /** Arrowheads: at the end for values, at the start for slopes coming back. */
  readonly headForward: string;
  readonly headBack: string;
  readonly label: { readonly x: number; readonly y: number };
}

const HEAD = 7;
const head = (x: number, y: number, dx: number, dy: number): string =>
  `M${x} ${y} L${x - HEAD * dx - HEAD * 0.6 * dy} ${y - HEAD * dy + HEAD * 0.6 * dx} L${x - HEAD * dx + HEAD * 0.6 * dy} ${y - HEAD * dy - HEAD * 0.6 * dx} Z`;

type Line = Omit<EdgeLine, keyof FlowEdge>;

/** From side to facing side. `fans`: many leave the start, so the label stands at the end. */
export function direct(from: Box, to: Box, fans: boolean): Line {
  const fromY = from.y + from.height / 2;
  const toY = to.y + to.height / 2;
  if (to.x > from.x + from.width) {
    const [x1, x2] = [from.x + from.width, to.x];
    const up = Math.abs(toY - fromY) < 1;
    const between = (x1 + x2) / 2;
    const steep = to.y > from.y + from.height || from.y > to.y + to.height;
    if (steep && x2 - x1 < 40 && from.y > to.y) return rising(from, to);
    return {
      path: `M${x1} ${fromY} C${between} ${fromY} ${between} ${toY} ${x2} ${toY}`,
      headForward: head(x2, toY, 1, 0),
      headBack: head(x1, fromY, -1, 0),
      label: up
        ? { x: x1 + 0.42 * (x2 - x1), y: toY - 9 }
        : fans
          ? { x: x2 - 22, y: toY - 9 }
          : { x: x1 + 22, y: fromY - 9 },
    };
  }
  if (to.x + to.width < from.x) {
    const [x1, x2] = [from.x, to.x + to.width];
    return {
      path: `M${x1} ${fromY} L${x2} ${toY}`,
      headForward: head(x2, toY, -1, 0),
      headBack: head(x1, fromY, 1, 0),
      label: { x: (x1 + x2) / 2, y: toY - 9 },
    };
  }
  const x = from.x + from.width / 2;
  const down = to.y > from.y;
  const [y1, y2] = down ? [from.y + from.height, to.y] : [from.y, to.y + to.height];
  const dy = down ? 1 : -1;
  return {
    path: `M${x} ${y1} L${x} ${y2}`,
    headForward: head(x, y2, 0, dy),
    headBack: head(x, y1, 0, -dy),
    label: { x: x - 24, y: (y1 + y2) / 2 + 4 },
  };
}

/** From the top of a box below up into the bottom of one above and to the right. */
function rising(from: Box, to: Box): Line {
  const [x1, y1] = [from.x + from.width * 0.75, from.y];
  const [x2, y2] = [to.x + to.width * 0.3, to.y + to.height];
  const half = (y1 + y2) / 2;
  return {
    path: `M${x1} ${y1} C${x1} ${half} ${x2} ${half} ${x2} ${y2}`,
    headForward: head(x2, y2, 0, -1),
    headBack: head(x1, y1, 0, 1),
    label: { x: x1 - 16, y: half },
  };
}

/** Past the columns between along the start's own row, then up into the end, below its first arrow. */
export function trunk(from: Box, to: Box, until: number): Line {
  const [x1, y1] = [from.x + from.width, from.y + from.height / 2];
  const [x2, y2] = [to.x, to.y + to.height / 2 + 16];
  const bend = until + 6;
  const between = (bend + x2) / 2;
  return {
    path: `M${x1} ${y1} L${bend} ${y1} C${between} ${y1} ${between} ${y2} ${x2} ${y2}`,
    headForward: head(x2, y2, 1, 0),
    headBack: head(x1, y1, -1, 0),
    label: { x: x2 - 18, y: y2 + 17 },
  };
}
