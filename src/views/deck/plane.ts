/** The plane of the slopes along two parameters: its window, the same scale both ways, the arrows, the dots. */
import { clamp } from '../../core/clamp.ts';
import { niceTicks } from '../../core/ticks.ts';
import type { Hands, Pair } from '../../run/stage/facets.ts';
import { type Frame, type Point, textWidth } from '../axes/frame.ts';
import { axisText } from '../axes/roundNumbers.ts';
import { ticksAlong } from '../axes/ticks.ts';
import type { Placed } from '../examples/placed.ts';
import { linearScale, type Scale } from '../scale.ts';

export interface PlaneWindow {
  readonly x: Pair;
  readonly y: Pair;
}

/** One example in ten may lie beyond an end of the window: a few are so far out that all else would be a dot. */
const BEYOND = 0.1;

const along = ({ axes }: Hands): readonly [number, number] => [axes[0].parameter, axes[1].parameter];

/** The two slopes that the plane shows, of all parameters' slopes. */
export const pairOf = (now: Hands, slopes: readonly number[]): Pair => {
  const [first, second] = along(now);
  return [slopes[first] ?? 0, slopes[second] ?? 0];
};

/** Wide enough for hands of one example, whatever the hand, so that hands of different sizes can be compared. */
export function windowOf(now: Hands): PlaneWindow {
  const { singles, whole } = now.hands;
  const width = whole.length;
  const ends = (parameter: number): Pair => {
    const values = Array.from(
      { length: singles.length / width },
      (_, i) => singles[i * width + parameter] ?? 0,
    );
    values.sort((one, other) => one - other);
    const at = (share: number) => values[Math.round(share * (values.length - 1))] ?? 0;
    const all = whole[parameter] ?? 0;
    return rounded(Math.min(0, all, at(BEYOND)), Math.max(0, all, at(1 - BEYOND)));
  };
  const [first, second] = along(now);
  return { x: ends(first), y: ends(second) };
}

/** In round numbers, with some room, so that the window rests while the ball moves a little. */
function rounded(low: number, high: number): Pair {
  const wide = high - low || 1;
  const [zero = 0, one = wide] = niceTicks(0, wide, 4);
  const step = one - zero;
  return [Math.floor((low - 0.06 * wide) / step) * step, Math.ceil((high + 0.06 * wide) / step) * step];
}

export interface Plane {
  readonly frame: Frame;
  readonly x: Scale;
  readonly y: Scale;
  readonly xTicks: readonly number[];
  readonly yTicks: readonly number[];
  readonly tight: boolean;
  at(pair: Pair): Point;
  /** Where the hands' dots stand; those beyond the edge wait at it. */
  readonly placed: (now: Hands) => Placed;
  isBeyond(pair: Pair): boolean;
}

interface PlaneOptions {
  readonly window: PlaneWindow;
  /** Lines of words under it. */
  readonly linesUnder: number;
}

export function planeIn(
  { left, right, top, bottom }: Frame,
  em: number,
  { window, linesUnder }: PlaneOptions,
): Plane {
  const tight = right - left < 26 * em || bottom - top < 19 * em;
  const yText = axisText(ticksAlong(window.y, bottom - top, 3 * em));
  const label = Math.max(
    ...ticksAlong(window.y, bottom - top, 3 * em).map((tick) => textWidth(yText(tick), em)),
  );
  const frame: Frame = {
    left: left + label + 0.8 * em,
    right: right - 0.4 * em,
    top: top + 1.7 * em,
    bottom: bottom - ((tight ? 1.9 : 3) + linesUnder * 1.4) * em,
  };
  const [across, up] = [frame.right - frame.left, frame.bottom - frame.top];
  const unit = Math.max((window.x[1] - window.x[0]) / across, (window.y[1] - window.y[0]) / up);
  const grown = ([low, high]: Pair, room: number): Pair => {
    const more = (unit * room - (high - low)) / 2;
    return [low - more, high + more];
  };
  const [wide, high] = [grown(window.x, across), grown(window.y, up)];
  const x = linearScale(wide, [frame.left, frame.right]);
  const y = linearScale(high, [frame.bottom, frame.top]);
  const inside = (pair: Pair): Pair => [clamp(pair[0], ...wide), clamp(pair[1], ...high)];
  const at = (pair: Pair): Point => ({ x: x(pair[0]), y: y(pair[1]) });
  return {
    frame,
    x,
    y,
    xTicks: ticksAlong(wide, across, (tight ? 4 : 5) * em),
    yTicks: ticksAlong(high, up, 3 * em),
    tight,
    at,
    placed(now) {
      const places = now.hands.slopes.map((slopes) => at(inside(pairOf(now, slopes))));
      return { x: places.map((one) => one.x), y: places.map((one) => one.y) };
    },
    isBeyond: (pair) => inside(pair).some((value, i) => value !== pair[i]),
  };
}
