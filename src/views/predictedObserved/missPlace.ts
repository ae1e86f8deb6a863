/** Where the number of the miss in hand stands: near its bar, where it lies over the fewest dots. */
import { clearPlace } from '../axes/clearPlace.ts';
import { type Frame, type Point, textWidth } from '../axes/frame.ts';
import type { Placed } from '../examples/placed.ts';

/** The bar of the miss: where it is across, where it begins at its dot, and where it ends on the diagonal. */
export interface MissBar {
  readonly x: number;
  readonly dot: number;
  readonly right: number;
}

/** The middle of a line of text: beside the bar, its dot or its end first, then over and under both, then a little farther off. */
export function missPlace(
  { x, dot, right }: MissBar,
  dots: Placed,
  { frame, em, text }: { frame: Frame; em: number; text: string },
): Point {
  const half = textWidth(text, em) / 2;
  const heights = [(dot + right) / 2, dot, right].map((y) => y + 0.35 * em);
  const over = [Math.min(dot, right) - 0.9 * em, Math.max(dot, right) + 1.6 * em];
  const places = (
    [
      [0.9, heights],
      [-0.6, over],
      [2.2, heights],
    ] as const
  ).flatMap(([by, all]) =>
    all.flatMap((y) => [1, -1].map((side) => ({ x: x + side * (by * em + half), y }))),
  );
  const fits = places.filter(
    (at) =>
      at.x - half >= frame.left + 0.2 * em &&
      at.x + half <= frame.right &&
      at.y - 0.8 * em >= frame.top &&
      at.y <= frame.bottom - 0.2 * em,
  );
  const [first = { x, y: dot }] = places;
  if (text === '') return first;
  const drawn = Array.from(dots.x, (at, i) => ({ x: at, y: dots.y[i] as number }));
  return clearPlace(fits, drawn, { half, em }) ?? first;
}
