/** Where the two rows of misses have their names: near the last place of each, off both rows and the ring about the degree in hand. */
import { heldOut as words } from '#words/heldOut.ts';
import { clamp } from '../../core/clamp.ts';
import type { Complexity } from '../../run/stage/facets.ts';
import { alongLine, clearPlace } from '../axes/clearPlace.ts';
import { type Point, textWidth } from '../axes/frame.ts';
import { type ComplexityChart, placesOf } from './chart.ts';

type Shown = Pick<Complexity['complexity'], 'learned' | 'heldOut' | 'opened' | 'chosen' | 'peeks'>;

export interface Names {
  readonly learned: Point | undefined;
  readonly heldOut: Point | undefined;
  /** What the envelope said, beside its square. */
  readonly envelope: Point | undefined;
}

/** By the middle of their lines; a row that nobody has looked at has no name, and a closed envelope says nothing. */
export function namesOf(shown: Shown, chart: ComplexityChart, said: string): Names {
  const { em, x, y } = chart;
  const rows = [placesOf(shown.learned, chart), placesOf(shown.heldOut, chart)] as const;
  const drawn = [...alongLine(rows[0], em), ...(shown.peeks === null ? alongLine(rows[1], em) : rows[1])];
  const opened = shown.opened && { x: x(shown.opened.size), y: y(shown.opened.miss) };
  if (opened) drawn.push(opened);
  for (const misses of [shown.learned, shown.heldOut]) {
    const miss = shown.chosen === null ? null : (misses[shown.chosen] ?? null);
    if (miss !== null) drawn.push(...ringAt({ x: x(shown.chosen ?? 0), y: y(miss) }, em));
  }
  const place = (text: string, placesFor: (half: number) => readonly Point[]) => {
    const half = textWidth(text, em) / 2;
    const found = clearPlace(placesFor(half), drawn, { half, em });
    // The next one is off this one as well.
    const [from, to] = [-half, half].map((by) => ({
      x: (found?.x ?? 0) + by,
      y: (found?.y ?? 0) - 0.35 * em,
    }));
    if (found && from && to) drawn.push(...alongLine([from, to], em));
    return found;
  };
  const heldOut = place(words.heldOut, (half) => atRow(rows[1], half, chart, false));
  const learned = place(words.learned, (half) => atRow(rows[0], half, chart, true));
  const envelope = opened ? place(said, (half) => atSquare(opened, half, chart)) : undefined;
  return { learned, heldOut, envelope };
}

const ringAt = ({ x, y }: Point, em: number): Point[] =>
  [-0.62, 0.62].flatMap((by) => [
    { x: x + by * em, y },
    { x, y: y + by * em },
  ]);

/** Inside the frame, by the middle of a line of text. */
const insideOf =
  ({ frame, em }: ComplexityChart, half: number) =>
  ({ x, y }: Point): Point => ({
    x: clamp(x, frame.left + half + 0.3 * em, frame.right - half),
    y: clamp(y, frame.top + em, frame.bottom - 0.4 * em),
  });

/** From the last place of the row back: before it on its line, over it, under it, after it; or under it first. */
function atRow(row: readonly Point[], half: number, chart: ComplexityChart, under: boolean): Point[] {
  const { em } = chart;
  return [...row].reverse().flatMap(({ x, y }) => {
    const before = { x: x - half - 0.9 * em, y: y + 0.35 * em };
    const below = { x: x - half + 0.4 * em, y: y + 1.7 * em };
    const above = { x: x - half + 0.4 * em, y: y - 0.9 * em };
    const after = { x: x + half + 0.9 * em, y: y + 0.35 * em };
    return (under ? [below, above, before, after] : [before, above, below, after]).map(insideOf(chart, half));
  });
}

/** Over the square and under it, a line or some, after it and before it. */
function atSquare({ x, y }: Point, half: number, chart: ComplexityChart): Point[] {
  const { em } = chart;
  return [-1.1, 1.9, -2.4, 3.2, -3.7].flatMap((lines) =>
    [1, -1].map((side) => insideOf(chart, half)({ x: x + side * (half + 0.9 * em), y: y + lines * em })),
  );
}
