/** Where the costs are written on contours of any shape: on a line long enough to bear it, where its neighbors stand farthest away. */
import { type Point, textWidth } from '../../axes/frame.ts';
import type { LabelRoom } from '../extras.ts';

/** As many labels as a map with many basins bears. */
export const LABELS = 24;
/** Places along a line that are tried. */
const CANDIDATES = 40;

interface LevelLines {
  readonly text: string;
  readonly lines: readonly (readonly Point[])[];
}

/**
 * The labels of some levels, the most important first.
 * @param keep places that stay clear
 */
export function placeOnLines(
  levels: readonly LevelLines[],
  keep: readonly Point[],
  { frame, em, tight, away, keep: words }: LabelRoom,
): (Point & { readonly text: string })[] {
  const reach = 3 * em;
  const taken = [...keep.map(({ x, y }) => ({ x, y, half: 1.2 * em })), ...words];
  const placed: (Point & { text: string })[] = [];
  const levelOf = new Map(levels.flatMap(({ lines }, i) => lines.map((line) => [line, i] as const)));
  const others = levels.flatMap(({ lines }, i) =>
    lines.flatMap((line) => every(line, 4).map((at) => ({ at, i }))),
  );
  /** How far the nearest other contour is; farther than `reach` does not matter. */
  const roomAt = (p: Point, i: number | undefined) => {
    let nearest = reach;
    for (const { at, i: k } of others) {
      const [dx, dy] = [Math.abs(at.x - p.x), Math.abs(at.y - p.y)];
      if (k !== i && dx < nearest && dy < nearest) nearest = Math.min(nearest, Math.hypot(dx, dy));
    }
    return away && Math.hypot(away.x - p.x, away.y - p.y) < 4 * em ? nearest - 2 * em : nearest;
  };
  for (const { text, lines } of levels) {
    const half = textWidth(text, em) / 2 + 0.3 * em;
    const long = lines
      .map((line) => ({ line, length: lengthOf(line) }))
      .filter(({ length }) => length > (tight ? 7 : 9) * em)
      .sort((one, other) => other.length - one.length);
    for (const { line } of long.slice(0, tight ? 1 : 3)) {
      if (placed.length >= LABELS) return placed;
      const i = levelOf.get(line);
      const free = every(line, Math.ceil(line.length / CANDIDATES)).filter(
        ({ x, y }) =>
          x - half > frame.left &&
          x + half < frame.right &&
          y - em > frame.top &&
          y + em < frame.bottom &&
          !taken.some(
            (other) => Math.abs(other.x - x) < half + other.half && Math.abs(other.y - y) < 1.5 * em,
          ),
      );
      const best = free
        .map((p) => ({ p, room: roomAt(p, i) }))
        .sort((one, other) => other.room - one.room)[0];
      if (!best || best.room < 0.45 * em) continue;
      taken.push({ ...best.p, half });
      placed.push({ ...best.p, text });
    }
  }
  return placed;
}

const every = <T>(items: readonly T[], n: number): T[] => items.filter((_, i) => i % n === 0);

function lengthOf(line: readonly Point[]): number {
  let length = 0;
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1] as Point, line[i] as Point];
    length += Math.hypot(b.x - a.x, b.y - a.y);
  }
  return length;
}
