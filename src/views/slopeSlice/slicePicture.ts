/**
 * Where everything in the slice is drawn, for one snapshot: pure, and worked out once for all the live elements that
 * ask. `layoutOf` is what stays while the ball moves, `pictureOf` what moves.
 */
import { clamp } from '../../core/clamp.ts';
import { niceTicks } from '../../core/ticks.ts';
import { plain } from '../../i18n/format.ts';
import type { Floor } from '../../run/stage/facets.ts';
import { textWidth } from '../axes/frame.ts';
import { arrowFrom, type DrawnArrow } from '../axes/slopeArrows.ts';
import type { Scale } from '../scale.ts';
import { linearScale } from '../scale.ts';
import { enlargedText, heldText, slopeText, uphillText } from './numbers.ts';
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
  /** On the tangent, uphill, as long as the slope is steep; and its word, beside the tip. */
  readonly uphill: DrawnArrow | null;
  /** Null where it would lie over the slope's number: the arrow says the same. */
  readonly uphillLabel: Label | null;
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

/** The longest arrow with what lies under the ball, as a share of the height. */
const LONGEST = 0.24;

export function pictureOf(slice: Slice, layout: SliceLayout): SlicePicture {
  const { x, y, small } = layout;
  const { curve: along, at, cost, run, rise, slope, climb, riseOverRun } = slice;
  const perUnit = x(1) - x(0);
  const perCost = y(0) - y(1);
  const ball: Point = [x(at), y(cost)];
  const nudged: Point = [x(at + run), y(cost + rise)];
  const [from, until] = x.domain;
  const middle = (from + until) / 2;
  const control = along.value(from) + along.slope(from) * (middle - from);
  const curve =
    slice.terrain?.path(slice, layout) ??
    arcPath([x(from), y(along.value(from))], [x(middle), y(control)], [x(until), y(along.value(until))]);
  const reach = Math.min(190, 0.36 * (layout.bottom - layout.top));
  const tangent = through(ball, (slope * perCost) / perUnit, reach, reach);
  const [low, high] = tangent;
  const clear = small ? 7 : 10;
  const share = ((LONGEST * (layout.bottom - layout.top) - clear) * climb) / (2 * reach);
  const uphill = arrowFrom(
    { x: ball[0], y: ball[1] },
    { x: (high[0] - low[0]) * share, y: (high[1] - low[1]) * share },
    { frame: layout, clear },
  );
  const across = Math.hypot(nudged[0] - ball[0], nudged[1] - ball[1]);
  const tail = layout.narrow ? 16 : 40;
  const chord = through(ball, (riseOverRun * perCost) / perUnit, tail, across + tail, Math.sign(run) || 1);
  const falls = rise < 0;
  const toRight = run >= 0;
  const slopeLabel =
    (small && insideBowl(slice, ball, perUnit)) || besideTangent(slice, [ball, tangent], layout);
  const type = layout.unit * (layout.narrow ? 13 : 16);
  const number = boxOf(slopeLabel, slopeText(slice, layout.narrow), type);
  const lens = lensOver({ slice, ball, perUnit, perCost, ...glassIn(slice, layout) });
  const caption = boxOf(lensCaption(lens), enlargedText(lens.magnification, layout.narrow), type);
  const isClear = (label: Label) => {
    const word = boxOf(label, uphillText, type);
    return !overlap(word, number) && !(lens.shown && !small && overlap(word, caption));
  };
  return {
    curve,
    ball,
    nudged,
    corner: [nudged[0], ball[1]],
    tangent,
    uphill,
    uphillLabel: besideTip(uphill, climb, layout).find(isClear) ?? null,
    chord,
    slopeLabel,
    runLabel: {
      // A short leg's number stands on, away from the arrow.
      x: Math.abs(nudged[0] - ball[0]) < 60 ? ball[0] + (toRight ? 12 : -12) : (ball[0] + nudged[0]) / 2,
      y: falls ? ball[1] - 10 : ball[1] + 20,
      anchor: Math.abs(nudged[0] - ball[0]) < 60 ? (toRight ? 'start' : 'end') : 'middle',
    },
    riseLabel: {
      x: nudged[0] + (toRight ? 10 : -10),
      y: (ball[1] + nudged[1]) / 2 + 5,
      anchor: toRight ? 'start' : 'end',
    },
    roomy: !small && !lens.shown,
    lens: small ? { ...lens, shown: false } : lens,
  };
}

/** Where it says under the glass how much that enlarges. */
export const lensCaption = ({ center, radius }: Lens): Label => ({
  x: center[0],
  y: center[1] + radius + 18,
  anchor: 'middle',
});

/** The glass hangs inside the bowl, or, where that is too narrow, beside its far wall. */
function glassIn({ curve, at }: Slice, { x, y, left, right, top, bottom, lensRadius }: SliceLayout) {
  const middle = x(curve.vertex ?? (x.domain[0] + x.domain[1]) / 2);
  const high = top + lensRadius + 14;
  const wallAt = (py: number) =>
    Math.sqrt(Math.max(0, y.invert(py) - curve.value(x.invert(middle))) / curve.a) * (x(1) - x(0));
  if (!(wallAt(high) < 1.1 * lensRadius)) {
    const center: Point = [between(middle, left + lensRadius, right - lensRadius), high];
    return { center, radius: lensRadius };
  }
  const toRight = x(at) <= middle;
  const wall = middle + (toRight ? 1 : -1) * (wallAt(top) + 16);
  const room = toRight ? right - wall : wall - left;
  const radius = Math.min(lensRadius, Math.max(room / 2, 40), (bottom - top) / 3);
  return { center: [wall + (toRight ? radius : -radius), high] as Point, radius };
}

/** Between two ends; in a picture so narrow that they change places, the first. */
const between = (value: number, low: number, high: number) => clamp(value, low, Math.max(low, high));

/** In a small picture there is no room outside the bowl, but level with the ball there is, while the ball is high enough. */
function insideBowl({ curve, at, run }: Slice, [px, py]: Point, perUnit: number): Label | null {
  if (curve.vertex === null) return null;
  const inward = Math.sign(curve.vertex - at);
  if (2 * Math.abs(curve.vertex - at) * perUnit < 125) return null;
  const gap = 15 + (Math.sign(run) === inward ? Math.abs(run) * perUnit : 0);
  return { x: px + inward * gap, y: py + 5, anchor: inward > 0 ? 'start' : 'end' };
}

/** About what a label covers. */
function boxOf({ x, y, anchor }: Label, text: string, em: number) {
  const left = x - textWidth(text, em) * { start: 0, middle: 0.5, end: 1 }[anchor];
  return { left, right: left + textWidth(text, em), top: y - 0.8 * em, bottom: y + 0.2 * em };
}
type Covered = ReturnType<typeof boxOf>;
const overlap = (one: Covered, other: Covered) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** Outside the bowl where there is room, else inside; or higher, along the arrow's tip. */
function besideTip(uphill: DrawnArrow | null, climb: number, layout: SliceLayout): Label[] {
  const { x, y } = uphill?.to ?? { x: layout.left, y: layout.top };
  const room = textWidth(uphillText, layout.unit * (layout.narrow ? 13 : 15)) + 14;
  const outside = climb < 0 ? x - room > layout.left : x + room > layout.right;
  const anchor: Anchor = outside ? 'end' : 'start';
  const label = { x: x + (anchor === 'end' ? -10 : 10), y: y + 6 * layout.unit, anchor };
  return [label, { ...label, y: Math.max(y - 6 * layout.unit, layout.top + 10 * layout.unit) }];
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
  const [least, most] =
    anchor === 'end' ? [layout.left + room, layout.right] : [layout.left, layout.right - room];
  const py = ball[1] + dy * down * 0.9 + (1 - down) * (gap + 18) + 4;
  // Where the picture is too narrow for both, it stands above what is said of the parameter that is held.
  const held = textWidth(`b ${heldText(slice, layout.narrow)}`, 15 * layout.unit);
  const isNarrow = room + held + 15 > layout.right - layout.left;
  const lowest =
    slice.terrain?.lowest(slice, layout) ??
    (isNarrow ? layout.y(0) - 10 - 16 * layout.unit : layout.bottom - 4);
  if (px >= least && px <= most) return { x: px, y: Math.min(py, lowest), anchor };
  // Where there is no room beside the tangent, it stands at the edge of the picture, under the tangent's end.
  const under = Math.min(low[1] + gap + 4 * layout.unit, lowest);
  return anchor === 'end'
    ? { x: layout.left + 5, y: under, anchor: 'start' }
    : { x: layout.right - 5, y: under, anchor: 'end' };
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
