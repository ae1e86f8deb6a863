/** The frame of a plot with a dot for each example: its window in round numbers, the transform to the screen, the marks along its axes. */
import { type Box, type Frame, frameFor, isTight, textWidth } from '../axes/frame.ts';
import { axisText } from '../axes/roundNumbers.ts';
import { ticksAlong } from '../axes/ticks.ts';
import { linearScale, type Scale } from '../scale.ts';

export type Range = readonly [number, number];

export interface ScatterWindow {
  readonly x: Range;
  readonly y: Range;
}

export interface ScatterFrame {
  readonly frame: Frame;
  readonly em: number;
  readonly tight: boolean;
  readonly x: Scale;
  readonly y: Scale;
  readonly xTicks: readonly number[];
  readonly yTicks: readonly number[];
}

/** The least and the most of some values and of a range that has to be seen as well. */
export function ends(values: ArrayLike<number>, [low, high]: Range): [number, number] {
  let [least, most] = [low, high];
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return [least, most];
}

export function scatterFrame(box: Box, window: ScatterWindow): ScatterFrame {
  const { em } = box;
  const tight = isTight(box);
  const outer = frameFor(box, 0);
  const yTicks = ticksAlong(window.y, outer.bottom - outer.top, 2.9 * em);
  const yText = axisText(yTicks);
  const frame = frameFor(box, Math.max(...yTicks.map((tick) => textWidth(yText(tick), em))));
  return {
    frame,
    em,
    tight,
    x: linearScale(window.x, [frame.left, frame.right]),
    y: linearScale(window.y, [frame.bottom, frame.top]),
    xTicks: ticksAlong(window.x, frame.right - frame.left, (tight ? 4 : 6) * em),
    yTicks,
  };
}
