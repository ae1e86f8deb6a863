/** What of a plot an answer has changed, as pairs of before and now. */
import type { Plotted } from '../../../run/kinds/line/plotted.ts';

import { CROWD } from '../describe.ts';

type At = readonly [number, number];

/** The plot before, where the line was another one. */
export const movedLine = (now: Plotted): Plotted | null =>
  now.before && (now.before.w !== now.w || now.before.b !== now.b) ? now.before : null;

/** How far the line rose at the day that is lit. */
export function riseAt(now: Plotted): { x: number; from: number; to: number } | null {
  const before = movedLine(now);
  const lit = now.terms[now.state.lit ?? -1];
  if (!before || !lit) return null;
  const [from, to] = [before.w * lit.x + before.b, lit.predicted];
  return from === to ? null : { x: lit.x, from, to };
}

/** The observations that are elsewhere now. Where there are more or fewer of them, they are other observations. */
export function movedPoints({ before, state: { data } }: Plotted): { index: number; from: At; to: At }[] {
  const old = before?.state.data;
  if (!old || old === data || data.x.length > CROWD || old.x.length !== data.x.length) return [];
  return Array.from(data.x, (x, index) => ({
    index,
    from: [old.x[index] ?? 0, old.y[index] ?? 0] as const,
    to: [x, data.y[index] ?? 0] as const,
  })).filter(({ from, to }) => from[0] !== to[0] || from[1] !== to[1]);
}

/** The plot before, where a square had another area. */
export function movedSquares(now: Plotted): Plotted | null {
  const { before } = now;
  if (!before || now.state.data.x.length > CROWD) return null;
  const { terms } = now;
  if (before.terms.length !== terms.length) return null;
  return before.terms.some(({ square }, i) => square !== terms[i]?.square) ? before : null;
}
