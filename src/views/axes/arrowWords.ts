/** What is written and said at the arrows, the same in every figure. */
import { slopeArrows as words } from '#words/slopeArrows.ts';
import { plain } from '../../i18n/format.ts';
import type { Floor, Pair } from '../../run/stage/facets.ts';
import { SLOPES, said, told } from '../told.ts';
import { namesOf } from './floor.ts';
import type { Point } from './frame.ts';
import type { Box, Places } from './labels.ts';
import { type ArrowSet, arrowsAt, type DrawnArrow, type StepArrow, uphillOf } from './slopeArrows.ts';

/** What may stand at an arrow, the longest first. */
export const slopeTexts = (now: Floor, along: 0 | 1): readonly string[] =>
  words.slope(
    now.axes[along].name,
    told(now, SLOPES[along], plain(now.slopes[along], 2)),
    uphillOf(now.slopes[along]),
  );

export const gradientTexts: readonly string[] = words.gradient;

export const stepTexts = ({ uphill, scaled }: StepArrow): readonly string[] =>
  (scaled ? words.step : words.turned)(uphill);

/** The arrows in words, with where they point. */
export function describeArrows(now: Floor, wanted: ArrowSet, place: (at: Pair) => string): string[] {
  const { slopes, gradient, step } = arrowsAt(now, wanted);
  const names = namesOf(now.axes);
  const number = (along: 0 | 1) => said(now, SLOPES[along], plain(now.slopes[along]));
  const numbers = [number(0), number(1)] as const;
  const ways = [uphillOf(now.slopes[0]), uphillOf(now.slopes[1])] as const;
  return [
    ...(slopes ? [words.describe.slopes(names, numbers, ways)] : []),
    ...(gradient ? [words.describe.gradient(names, numbers, ways)] : []),
    ...(step
      ? [step.scaled ? words.describe.step(place(step.to), step.uphill) : words.describe.turned(step.uphill)]
      : []),
  ];
}

/** Where the words of an arrow may stand: beyond its tip, beside it, along the shaft. */
export function placesAt({ from, to }: Pick<DrawnArrow, 'from' | 'to'>, gap: number): Places {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  return (halfWide, halfHigh) => {
    // Beside a point, so far that the text just clears it.
    const off = ({ x, y }: Point, dx: number, dy: number, more = 1): Point => {
      const far = gap * more + Math.abs(dx) * halfWide + Math.abs(dy) * halfHigh;
      return { x: x + dx * far, y: y + dy * far };
    };
    const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    const beside = (more: number) =>
      [to, middle].flatMap((at) =>
        [
          [1, 0],
          [-1, 0],
          [0, -1],
          [0, 1],
          [-uy, ux],
          [uy, -ux],
        ].map(([dx = 0, dy = 0]) => off(at, dx, dy, more)),
      );
    return [off(to, ux, uy), ...beside(1), ...beside(2.2)];
  };
}

/** The room that a shaft takes, in small boxes, so that no word stands on it. */
export function boxesAlong({ from, to }: Pick<DrawnArrow, 'from' | 'to'>, half = 4): Box[] {
  const count = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 8);
  return Array.from({ length: count + 1 }, (_, i) => {
    const share = i / Math.max(1, count);
    const [x, y] = [from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share];
    return { left: x - half, right: x + half, top: y - half, bottom: y + half };
  });
}
