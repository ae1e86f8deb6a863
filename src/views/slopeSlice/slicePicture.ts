/**
 * Where everything in the slice is drawn, for one snapshot: pure, and worked out once for all the live elements that
 * ask. `layoutOf` is what stays while the ball moves, `pictureOf` what moves.
 */
import { clamp } from '../../core/clamp.ts';
import { niceTicks } from '../../core/ticks.ts';
import { plain } from '../../i18n/format.ts';
import type { Floor } from '../../run/stage/facets.ts';
import { textWidth } from '../axes/frame.ts';
import type { Scale } from '../scale.ts';
import { linearScale } from '../scale.ts';
import { slopeText } from './numbers.ts';
import type { Slice } from './slice.ts';
import { arcPath, type Point, type Segment, through } from './sliceGeometry.ts';
import { type Lens, lensOver } from './sliceLens.ts';
import type { SliceWindow } from './sliceWindow.ts';
import type { BoxSize } from './useBoxSize.ts';

export interface SliceLayout extends BoxSize {
  readonly x: Scale;
  readonly y: Scale;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The marks on the axis of cost. */
  readonly up: readonly number[];
  /** Lengths are made for type of 14 pixels: how many times that the type is. */
  readonly unit: number;
  /** Too small for the lens and for numbers at the triangle. */
  readonly small: boolean;
  /** Too narrow for words beside the numbers. */
  readonly narrow: boolean;
  readonly lensRadius: number;
}

export type Anchor = 'start' | 'middle' | 'end';
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
}

export interface SlicePicture {
  readonly curve: string;
  readonly ball: Point;
  readonly nudged: Point;
  readonly corner: Point;
  readonly tangent: Segment;
  readonly chord: Segment;
  readonly slopeLabel: Label;
  readonly runLabel: Label;
  readonly riseLabel: Label;
  /** Whether the triangle at the ball is large enough to carry its numbers. */
  readonly roomy: boolean;
  readonly lens: Lens;
}

/** Room below cost 0, as a share of the height, so that the bottom of the bowl does not lie on the axis. */
const BELOW = 0.1;

export function layoutOf(
  { width, height, em = 14 }: BoxSize,
  shown: SliceWindow,
  compact: boolean,
): SliceLayout {
  const unit = em / 14;
  const small = compact || width < 340 * unit || height < 200 * unit;
  const right = width - (small ? 10 : 18) * unit;
  const top = (small ? 8 : 12) * unit;
  const bottom = height - (small ? 26 : 38) * unit;
  const { center, halfWidth } = shown;
  const y = linearScale([-BELOW * shown.top, shown.top], [bottom, top]);
  const up = niceTicks(0, shown.top * 0.97, (bottom - top) / ((small ? 36 : 60) * unit)).filter(
    (tick) => y(tick) > top + 15 * unit,
  );
  const widest = Math.max(0, ...up.map((tick) => textWidth(plain(tick), em)));
  const left = Math.max((small ? 36 : 52) * unit, widest + 10 * unit);
  return {
    width,
    height,
    left,
    right,
    top,
    bottom,
    small,
    narrow: width < 560 * unit,
    up,
    unit,
    x: linearScale([center - halfWidth, center + halfWidth], [left, right]),
    y,
    lensRadius: Math.max(20, Math.min(0.27 * (bottom - top), 0.17 * (right - left), 132)),
  };
}

export function pictureOf(slice: Slice, layout: SliceLayout): SlicePicture {
  const { x, y, small } = layout;
  const { parabola, at, cost, run, rise, slope, riseOverRun } = slice;
  const perUnit = x(1) - x(0);
  const perCost = y(0) - y(1);
  const ball: Point = [x(at), y(cost)];
  const nudged: Point = [x(at + run), y(cost + rise)];
  const [from, until] = x.domain;
  const middle = (from + until) / 2;
  const control = parabola.value(from) + parabola.slope(from) * (middle - from);
  const curve = arcPath(
    [x(from), y(parabola.value(from))],
    [x(middle), y(control)],
    [x(until), y(parabola.value(until))],
  );
  const reach = Math.min(190, 0.36 * (layout.bottom - layout.top));
  const tangent = through(ball, (slope * perCost) / perUnit, reach, reach);
  const across = Math.hypot(nudged[0] - ball[0], nudged[1] - ball[1]);
  const tail = layout.narrow ? 16 : 40;
  const chord = through(ball, (riseOverRun * perCost) / perUnit, tail, across + tail, Math.sign(run) || 1);
  const falls = rise < 0;
  const toRight = run >= 0;
  const lens = lensOver({
    slice,
    ball,
    perUnit,
    perCost,
    center: [
      between(
        x(parabola.vertex ?? middle),
        layout.left + layout.lensRadius,
        layout.right - layout.lensRadius,
      ),
      layout.top + layout.lensRadius + 14,
    ],
    radius: layout.lensRadius,
  });
  return {
    curve,
    ball,
    nudged,
    corner: [nudged[0], ball[1]],
    tangent,
    chord,
    slopeLabel: (small && insideBowl(slice, ball, perUnit)) || besideTangent(slice, [ball, tangent], layout),
    runLabel: { x: (ball[0] + nudged[0]) / 2, y: falls ? ball[1] - 10 : ball[1] + 20, anchor: 'middle' },
    riseLabel: {
      x: nudged[0] + (toRight ? 10 : -10),
      y: (ball[1] + nudged[1]) / 2 + 5,
      anchor: toRight ? 'start' : 'end',
    },
    roomy: !small && !lens.shown,
    lens: small ? { ...lens, shown: false } : lens,
  };
}

/** Between two ends; in a picture so narrow that they change places, the first. */
const between = (value: number, low: number, high: number) => clamp(value, low, Math.max(low, high));

/** In a small picture there is no room outside the bowl, but level with the ball there is, while the ball is high enough. */
function insideBowl({ parabola, at, run }: Slice, [px, py]: Point, perUnit: number): Label | null {
  if (parabola.vertex === null) return null;
  const inward = Math.sign(parabola.vertex - at);
  if (2 * Math.abs(parabola.vertex - at) * perUnit < 125) return null;
  const gap = 15 + (Math.sign(run) === inward ? Math.abs(run) * perUnit : 0);
  return { x: px + inward * gap, y: py + 5, anchor: inward > 0 ? 'start' : 'end' };
}

/** The slope's number stands below the tangent, outside the bowl, where nothing else is drawn. */
function besideTangent(
  slice: Slice,
  [ball, [from, to]]: readonly [Point, Segment],
  layout: SliceLayout,
): Label {
  const low = to[1] >= from[1] ? to : from;
  const [dx, dy] = [low[0] - ball[0], low[1] - ball[1]];
  const length = Math.hypot(dx, dy) || 1;
  const down = dy / length;
  const side = -Math.sign(dx) * down;
  const gap = layout.narrow ? 9 : 14;
  // Where it is flat the triangle lies to the right, so the number keeps to the left.
  const anchor: Anchor = side > 0.35 ? 'start' : 'end';
  const px = ball[0] + dx * down * 0.9 + side * gap - (anchor === 'end' ? (1 - down) * 12 : 0);
  const room = textWidth(slopeText(slice, layout.narrow), (layout.narrow ? 13 : 16) * layout.unit) + 4;
  const edge =
    anchor === 'end'
      ? between(px, layout.left + room, layout.right)
      : between(px, layout.left, layout.right - room);
  const py = ball[1] + dy * down * 0.9 + (1 - down) * (gap + 18) + 4;
  return { x: edge, y: Math.min(py, layout.bottom - 4), anchor };
}

export type PictureOf = (now: Floor) => SlicePicture;

/** Many live elements ask for the same picture; it is drawn up once for each snapshot. */
export function rememberPicture(make: PictureOf): PictureOf {
  let from: Floor | undefined;
  let made: SlicePicture | undefined;
  return (now: Floor) => {
    if (made && from === now) return made;
    from = now;
    made = make(now);
    return made;
  };
}
