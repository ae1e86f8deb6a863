/** What the parts of the data plot share: the transform between the data and the screen, made once for each window. */

import { clamp } from '../../core/clamp.ts';
import type { Plotted } from '../../run/kinds/line/plotted.ts';
import { type Box, type Frame, frameFor, isTight, type Point, px, textWidth } from '../axes/frame.ts';
import { lastAnswer } from '../axes/memory.ts';
import { axisText } from '../axes/roundNumbers.ts';
import { ticksAlong } from '../axes/ticks.ts';
import { linearScale, type Scale } from '../scale.ts';
import { type MissLabel, missLabels } from './missLabels.ts';
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
  /** Where the lift handle stands, in pats: at 0 where that can be seen. There the tilt handle leaves the line as high as it is. */
  readonly liftAt: number;
  /** Where the tilt handle stands, in pats. */
  readonly tiltAt: number;
  /** What hands move by: a tenth, or whatever power of ten is as fine in this window; `w` is that of the line's slope. */
  readonly grain: { readonly x: number; readonly y: number; readonly w: number };
  /** Where a handle stands for a line at this height: when the line has left the window it waits at the edge. */
  readonly stand: (height: number) => number;
  /** What of a line can be seen, as path data, from one pixel across to another; absent the whole way across. */
  readonly lineIn: (line: { readonly w: number; readonly b: number }, from?: number, to?: number) => string;
  readonly misses: (now: Plotted) => readonly PlottedMiss[];
  /** Where the numbers of the misses are. */
  readonly missLabels: (now: Plotted) => readonly MissLabel[];
  /** Where the handles and their arrows are, for what must not cover them. */
  readonly handles: (now: Plotted) => readonly Point[];
  /** Where what is drawn on the plot writes its numbers, for names that must not cover them; who writes adds to it. */
  readonly written: Set<(now: Plotted) => readonly Point[]>;
}

const grainOf = (span: number) => 10 ** (Math.floor(Math.log10(span)) - 1);

export function plotFor(box: Box, window: PlotWindow, withHandles: boolean): Plot {
  const { em } = box;
  const outer = frameFor(box, 0);
  const yTicks = ticksAlong(window.y, outer.bottom - outer.top, 2.9 * em);
  const yText = axisText(yTicks);
  const frame = frameFor(box, Math.max(...yTicks.map((tick) => textWidth(yText(tick), em))));
  // Room for the handles and their arrows inside the frame, so that they never cover what is written around it.
  const inset = withHandles ? { x: 1.4 * em, y: 1.25 * em } : { x: 0, y: 0 };
  const x = linearScale(window.x, [frame.left + inset.x, frame.right - inset.x]);
  const y = linearScale(window.y, [frame.bottom - inset.y, frame.top + inset.y]);
  const stand = (height: number) => clamp(height, frame.top + inset.y, frame.bottom - inset.y);
  const misses = lastAnswer((now: Plotted) =>
    now.terms.map((term) => ({ x: x(term.x), observed: y(term.observed), predicted: y(term.predicted) })),
  );
  const tiltAt = window.x[1];
  const liftAt = window.x[0] <= 0 && tiltAt > 0 ? 0 : window.x[0];
  const spans = { x: tiltAt - window.x[0], y: window.y[1] - window.y[0] };
  const wide = frame.right - frame.left;
  const handles = ({ w, b }: Plotted): Point[] =>
    (withHandles ? [liftAt, tiltAt] : []).flatMap((pats) =>
      [-1, 0, 1].map((end) => ({ x: x(pats), y: stand(y(w * pats + b)) + end * em })),
    );
  return {
    frame,
    em,
    tight: isTight(box),
    window,
    x,
    y,
    // Half pats would only be clutter, however wide the screen.
    xTicks: ticksAlong(window.x, wide, Math.max((isTight(box) ? 3 : 8) * em, wide / 6)),
    yTicks,
    liftAt,
    tiltAt,
    grain: { x: grainOf(spans.x / 3.2), y: grainOf(spans.y / 3.2), w: grainOf(spans.y / spans.x) },
    stand,
    lineIn: ({ w, b }, from = frame.left, to = frame.right) => {
      const height = (at: number) => y(w * x.invert(at) + b);
      const steep = (height(to) - height(from)) / (to - from);
      /** Where the line is at one end, or where it has come back to the edge through which it left. */
      const end = (at: number) => {
        const seen = clamp(height(at), frame.top - em, frame.bottom + em);
        const across = at + ((seen - height(at)) / steep || 0);
        return `${px(clamp(across, Math.min(from, to), Math.max(from, to)))} ${px(seen)}`;
      };
      return `M${end(from)}L${end(to)}`;
    },
    misses,
    missLabels: lastAnswer((now: Plotted) => missLabels(misses(now), frame, em)),
    handles,
    written: new Set(),
  };
}
