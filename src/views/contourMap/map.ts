/** What the parts of the map share: the transform between (w, b) and the screen, and what several of them compute. */

import { axesOf } from '../../core/eigen.ts';
import type { Quadratic } from '../../core/quadratic.ts';
import { quadraticOf } from '../../core/terrain.ts';
import { plain } from '../../i18n/format.ts';
import type { Snapshot } from '../../run/snapshot.ts';
import { type Box, type Frame, frameFor, isTight, type Point, textWidth } from '../axes/frame.ts';
import { lastAnswer } from '../axes/memory.ts';
import { ticksAlong } from '../axes/ticks.ts';
import { linearScale, type Scale } from '../scale.ts';
import { placeLabels } from './contourLabels.ts';
import { type Contour, contoursOf, contourToward } from './contours.ts';
import { closeUpWindow, isInside, type MapWindow } from './mapWindow.ts';

interface PlacedLabel extends Point {
  readonly text: string;
}

export interface ContourPlot {
  readonly frame: Frame;
  readonly em: number;
  readonly tight: boolean;
  readonly window: MapWindow;
  readonly x: Scale;
  readonly y: Scale;
  readonly xTicks: readonly number[];
  readonly yTicks: readonly number[];
  readonly levels: number;
  readonly contours: (now: Snapshot) => readonly Contour[];
  readonly labels: (now: Snapshot) => readonly (PlacedLabel | null)[];
  /** The slope whose arrow is half as long as an arrow can be. */
  readonly middling: (now: Snapshot) => number;
}

/** The frame depends on the box alone, so that the window can depend on the frame. */
export function mapFrame(box: Box): Frame {
  return frameFor(box, textWidth('−10', box.em));
}

/** Costs on contours: enough digits to tell neighbors apart, and no more. */
export const levelText = (level: number): string =>
  plain(level, Math.abs(level) < 100 ? (Math.abs(level) < 1 ? 2 : 1) : 0);

export function mapFor(box: Box, window: MapWindow): ContourPlot {
  const { em } = box;
  const tight = isTight(box);
  const frame = mapFrame(box);
  const x = linearScale(window.w, [frame.left, frame.right]);
  const y = linearScale(window.b, [frame.bottom, frame.top]);
  // A close-up shows few contours of the many, cut by its edges: fewer, so that their costs find room.
  // The bowl's own contours; where there is little room every second one has its cost written on it.
  const levels = 8;
  const contours = forSurface((surface, rim) => contoursOf({ surface, rim, count: levels, x, y }));
  const labels = forSurface((surface, rim, pathFrom) => {
    const layers = contoursOf({ surface, rim, count: levels, x, y });
    const written = tight ? layers.filter((_, i) => i % 2 === layers.length % 2) : layers;
    const wanted = written.map(({ level }) => ({
      text: levelText(level),
      toward: (angle: number) => contourToward(surface, level, angle, { x, y }),
    }));
    const [w, b] = surface.center;
    return placeLabels(wanted, {
      frame,
      em,
      center: { x: x(w), y: y(b) },
      away: pathFrom && { x: x(pathFrom[0]), y: y(pathFrom[1]) },
    }).map((at, i) => at && { ...at, text: wanted[i]?.text ?? '' });
  });
  return {
    frame,
    em,
    tight,
    window,
    x,
    y,
    xTicks: ticksAlong(window.w, frame.right - frame.left, (tight ? 3 : 4.5) * em),
    yTicks: ticksAlong(window.b, frame.bottom - frame.top, 2.9 * em),
    levels,
    contours,
    labels,
    middling: forSurface((surface, rim) => {
      const { b } = closeUpWindow({ surface, rim, start: surface.center, aspect: 1 });
      return (Math.abs(axesOf(surface).values[0]) * (b[1] - b[0])) / 20 || 1;
    }),
  };
}

type Start = readonly [number, number] | null;

/** Worked out again only when the surface changes or a run sets out from somewhere else, not when the ball moves. */
function forSurface<T>(
  compute: (surface: Quadratic, rim: number, pathFrom: Start) => T,
): (now: Snapshot) => T {
  let known: { surface: Quadratic; rim: number; pathFrom: Start; answer: T } | null = null;
  return ({ surface: ground, state: { rim, start, cursor } }) => {
    const surface = quadraticOf(ground);
    const pathFrom = cursor > 0 ? start : null;
    if (known?.surface !== surface || known.rim !== rim || known.pathFrom !== pathFrom) {
      known = { surface, rim, pathFrom, answer: compute(surface, rim, pathFrom) };
    }
    return known.answer;
  };
}

/** Where the ball is drawn: where it stands, or at the edge nearest to there. */
export function ballOn({ window, x, y, frame }: ContourPlot): (now: Snapshot) => Point & { away: boolean } {
  return lastAnswer(({ w, b }) => ({
    x: Math.min(frame.right, Math.max(frame.left, x(w))),
    y: Math.min(frame.bottom, Math.max(frame.top, y(b))),
    away: !isInside(window, [w, b]),
  }));
}
