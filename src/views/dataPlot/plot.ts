/** What the parts of the data plot share: the transform between the data and the screen, made once for each window. */

import { plain } from '../../i18n/format.ts';
import type { Snapshot } from '../../run/snapshot.ts';
import { type Box, clamp, type Frame, frameFor, isTight, type Point, textWidth } from '../axes/frame.ts';
import { lastAnswer } from '../axes/memory.ts';
import { ticksAlong } from '../axes/ticks.ts';
import { linearScale, type Scale } from '../scale.ts';
import type { PlotWindow } from './plotWindow.ts';
import type { PlottedMiss } from './squares.ts';

export interface Plot {
  readonly frame: Frame;
  readonly em: number;
  readonly tight: boolean;
  readonly window: PlotWindow;
  readonly x: Scale;
  readonly y: Scale;
  readonly xTicks: readonly number[];
  readonly yTicks: readonly number[];
  /** Where the tilt handle stands, in pats. */
  readonly tiltAt: number;
  readonly misses: (now: Snapshot) => readonly PlottedMiss[];
  /** Where the handles are, for what must not cover them. */
  readonly handles: (now: Snapshot) => readonly Point[];
}

export function plotFor(box: Box, window: PlotWindow, withHandles: boolean): Plot {
  const { em } = box;
  const outer = frameFor(box, 0);
  const yTicks = ticksAlong(window.y, outer.bottom - outer.top, 2.9 * em);
  const frame = frameFor(box, Math.max(...yTicks.map((tick) => textWidth(plain(tick), em))));
  // Room for the handles beside the axis and the edge, so that they cover neither labels nor the frame.
  const inset = withHandles ? 1.4 * em : 0;
  const x = linearScale(window.x, [frame.left + inset, frame.right - inset]);
  const y = linearScale(window.y, [frame.bottom, frame.top]);
  const misses = lastAnswer((now) =>
    now.terms.map((term) => ({ x: x(term.x), observed: y(term.observed), predicted: y(term.predicted) })),
  );
  const handles = ({ w, b }: Snapshot): Point[] =>
    withHandles
      ? [0, window.x[1]].map((pats) => ({ x: x(pats), y: clamp(y(w * pats + b), frame.top, frame.bottom) }))
      : [];
  return {
    frame,
    em,
    tight: isTight(box),
    window,
    x,
    y,
    xTicks: ticksAlong(window.x, frame.right - frame.left, (isTight(box) ? 3 : 8) * em),
    yTicks,
    tiltAt: window.x[1],
    misses,
    handles,
  };
}

/** A miss always shows its sign: above or below is half of what it says. */
export const missText = (miss: number, decimals = 2): string => (miss > 0 ? '+' : '') + plain(miss, decimals);
