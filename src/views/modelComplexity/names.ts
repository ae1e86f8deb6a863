/** Where the two rows of misses have their names: near the last place of each, off both rows and the ring about the degree in hand. */
import { heldOut as words } from '#words/heldOut.ts';
import { clamp } from '../../core/clamp.ts';
import type { Complexity } from '../../run/stage/facets.ts';
import { alongLine, clearPlace } from '../axes/clearPlace.ts';
import { type Point, textWidth } from '../axes/frame.ts';
import { type ComplexityChart, placesOf } from './chart.ts';

type Shown = Pick<Complexity['complexity'], 'learned' | 'heldOut' | 'opened' | 'chosen' | 'peeks'>;

/** By the middle of their lines; a row that nobody has looked at has no name. */
export function namesOf(
  shown: Shown,
  chart: ComplexityChart,
): { readonly learned: Point | undefined; readonly heldOut: Point | undefined } {
  const { em, x, y } = chart;
  const rows = [placesOf(shown.learned, chart), placesOf(shown.heldOut, chart)] as const;
  const lines = [alongLine(rows[0], em), shown.peeks === null ? alongLine(rows[1], em) : rows[1]];
  const opened = shown.opened ? [{ x: x(shown.opened.size), y: y(shown.opened.miss) }] : [];
  const rings = [shown.learned, shown.heldOut].flatMap((misses) => {
    const miss = shown.chosen === null ? null : misses[shown.chosen];
    return miss == null ? [] : ringAt({ x: x(shown.chosen ?? 0), y: y(miss) }, em);
  });
  const drawn = [...lines.flat(), ...opened, ...rings];
  const nameOf = (row: readonly Point[], text: string, { under = false, taken = [] as readonly Point[] }) => {
    const half = textWidth(text, em) / 2;
    return clearPlace(placesFor(row, half, chart, under), [...drawn, ...taken], { half, em });
  };
  const heldOut = nameOf(rows[1], words.heldOut, {});
  const own = textWidth(words.heldOut, em) / 2;
  const taken = heldOut
    ? alongLine(
        [-own, 0, own].map((by) => ({ x: heldOut.x + by, y: heldOut.y - 0.35 * em })),
        em,
      )
    : [];
  return { learned: nameOf(rows[0], words.learned, { under: true, taken }), heldOut };
}

const ringAt = ({ x, y }: Point, em: number): Point[] =>
  [-0.62, 0.62].flatMap((by) => [
    { x: x + by * em, y },
    { x, y: y + by * em },
  ]);

/** From the last place of the row back: before it on its line, under it, over it, after it; or under it first. */
function placesFor(row: readonly Point[], half: number, chart: ComplexityChart, under: boolean): Point[] {
  const { frame, em } = chart;
  const inside = ({ x, y }: Point) => ({
    x: clamp(x, frame.left + half + 0.3 * em, frame.right - half),
    y: clamp(y, frame.top + em, frame.bottom - 0.4 * em),
  });
  return [...row].reverse().flatMap(({ x, y }) => {
    const before = { x: x - half - 0.9 * em, y: y + 0.35 * em };
    const below = { x: x - half + 0.4 * em, y: y + 1.7 * em };
    const above = { x: x - half + 0.4 * em, y: y - 0.9 * em };
    const after = { x: x + half + 0.9 * em, y: y + 0.35 * em };
    return (under ? [below, above, before, after] : [before, above, below, after]).map(inside);
  });
}
