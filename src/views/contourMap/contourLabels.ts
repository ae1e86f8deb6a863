/**
 * Where the costs are written on their contours: each on a ray from the bottom along which the contours stand widest apart, inside
 * the frame, and off the labels already placed.
 */
import { type Frame, type Point, textWidth } from '../axes/frame.ts';

interface Labelled {
  readonly text: string;
  /** Where the contour lies in a direction on the screen, or null. */
  readonly toward: (angle: number) => Point | null;
}

/** A line of text, by its middle. */
export interface TextPlace extends Point {
  readonly half: number;
}

interface Placement {
  readonly frame: Frame;
  readonly em: number;
  /** The bottom, which is kept clear. */
  readonly center: Point;
  /** Words that are kept clear as well. */
  readonly keep?: readonly TextPlace[];
  /** How far apart two lines of text stand at least, in em. */
  readonly apart?: number;
  /** Where a path comes from: labels go to the other side of the bottom if they can. */
  readonly away?: Point | null;
}

const DIRECTIONS = Array.from({ length: 48 }, (_, i) => (i * Math.PI) / 24);

/** One place a label, or null where there is no room. Give the contours from the outermost in. */
export function placeLabels(
  contours: readonly Labelled[],
  { frame, em, center, keep = [], away = null, apart = 1.35 }: Placement,
): (Point | null)[] {
  const outermost = contours[0];
  if (!outermost) return [];
  const reach = (angle: number): number => {
    const far = outermost.toward(angle);
    const near = contours.at(-1)?.toward(angle);
    const spread = far && near ? Math.hypot(far.x - near.x, far.y - near.y) : 0;
    if (!away) return spread;
    const towards = Math.cos(angle) * (away.x - center.x) - Math.sin(angle) * (away.y - center.y);
    return towards > 0 ? spread - 1e4 : spread;
  };
  // Rounded, so that of two opposite directions the upper right one, which comes first, wins.
  const directions = DIRECTIONS.map((angle) => ({ angle, reach: Math.round(reach(angle)) }))
    .sort((one, other) => other.reach - one.reach)
    .map(({ angle }) => angle);
  const taken = [{ ...center, half: em }, ...keep];
  return contours.map(({ text, toward }) => {
    const half = textWidth(text, em) / 2 + 0.3 * em;
    for (const angle of directions) {
      const at = toward(angle);
      if (!at || at.x - half < frame.left || at.x + half > frame.right) continue;
      if (at.y - em < frame.top || at.y + em > frame.bottom) continue;
      if (
        taken.some(
          ({ x, y, half: other }) => Math.abs(x - at.x) < half + other && Math.abs(y - at.y) < apart * em,
        )
      ) {
        continue;
      }
      taken.push({ ...at, half });
      return at;
    }
    return null;
  });
}
