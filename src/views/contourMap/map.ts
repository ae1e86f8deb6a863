/** What the parts of the map share: the transform between the two parameters and the screen, and what several of them compute. */

import { type Ground, isQuadratic } from '../../core/terrain.ts';
import { plain } from '../../i18n/format.ts';
import type { Floor, Pair } from '../../run/stage/facets.ts';
import { rimIn } from '../axes/floor.ts';
import { type Box, type Frame, frameFor, isTight, type Point, textWidth } from '../axes/frame.ts';
import { lastAnswer } from '../axes/memory.ts';
import { axisText, shortNumber } from '../axes/roundNumbers.ts';
import { ticksAlong } from '../axes/ticks.ts';
import { linearScale, type Scale } from '../scale.ts';
import { placeLabels } from './contourLabels.ts';
import { type Contour, contoursOf, contourToward } from './contours.ts';
import { terrainMap } from './extras.ts';
import { isInside, type MapWindow } from './mapWindow.ts';
import { movingWords } from './movingWords.ts';

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
  /** Labels at most. */
  readonly labelCount: number;
  readonly contours: (now: Floor) => readonly Contour[];
  readonly labels: (now: Floor) => readonly (PlacedLabel | null)[];
}

const USUAL = '−10';

/** The frame depends on the box alone, so that the window can depend on the frame. */
export function mapFrame(box: Box): Frame {
  return frameFor(box, textWidth(USUAL, box.em));
}

/** Costs on contours: enough digits to tell neighbors apart, and no more. */
export const levelText = (level: number): string =>
  shortNumber(level, (small) => plain(small, Math.abs(small) < 100 ? (Math.abs(small) < 1 ? 2 : 1) : 0));

/** The bowl's own contours; where there is little room every second one has its cost written on it. */
const LEVELS = 8;

export function mapFor(
  box: Box,
  wanted: MapWindow,
  { terrain = false, bottom = '', arrows = false } = {},
): ContourPlot {
  const { em } = box;
  const tight = isTight(box);
  const { frame, window } = roomFor(box, wanted);
  const x = linearScale(window.w, [frame.left, frame.right]);
  const y = linearScale(window.b, [frame.bottom, frame.top]);
  const contours = forSurface((surface, rim): readonly Contour[] =>
    isQuadratic(surface)
      ? contoursOf({ surface, rim, count: LEVELS, x, y })
      : terrainMap().contours(surface, { x, y }),
  );
  const aside = bottomWord({ em, tight, window }, bottom);
  // Placed for the run that sets out from where the ball is first seen, and left there while it is moved about.
  const labels = forSurface((surface, rim, [fromW, fromB]) => {
    const away = { x: x(fromW), y: y(fromB) };
    // The lines about the ball are the arrows' words'.
    const atArrows = (arrows ? [-2.6, -1.3, 0, 1.3, 2.6] : []).map((up) => ({
      x: away.x,
      y: away.y + up * em,
      half: 6 * em,
    }));
    const bottoms = (isQuadratic(surface) ? [surface.center] : surface.minima.map(({ at }) => at)).flatMap(
      ([w, b], _, { length }) =>
        aside(length).map((word) => ({ ...word, x: x(w) + word.x, y: y(b) + word.y })),
    );
    const keep = [...bottoms, ...atArrows, { ...away, half: em }];
    if (!isQuadratic(surface)) return terrainMap().place(surface, { frame, em, tight, x, y, away, keep });
    const layers = contoursOf({ surface, rim, count: LEVELS, x, y });
    const written = tight ? layers.filter((_, i) => i % 2 === layers.length % 2) : layers;
    const texts = written.map(({ level }) => ({
      text: levelText(level),
      toward: (angle: number) => contourToward(surface, level, angle, { x, y }),
    }));
    const [w, b] = surface.center;
    return placeLabels(texts, {
      frame,
      em,
      center: { x: x(w), y: y(b) },
      keep,
      away,
      // On a small map there is more to see between them than to read on them.
      ...(tight && { apart: 2 }),
    }).map((at, i) => at && { ...at, text: texts[i]?.text ?? '' });
  });
  const moving = movingWords({ x, y, em, frame, tight });
  return {
    frame,
    em,
    tight,
    window,
    x,
    y,
    xTicks: ticksAlong(window.w, frame.right - frame.left, (tight ? 3 : 4.5) * em),
    yTicks: yTicks(window, frame, em),
    levels: terrain ? terrainMap().layers : LEVELS,
    labelCount: terrain ? terrainMap().labels : LEVELS,
    contours,
    labels: lastAnswer((now: Floor) => {
      const boxes = moving(now);
      if (boxes.length === 0) return labels(now);
      return labels(now).map((at) => {
        const half = textWidth(at?.text ?? '', em) / 2;
        const isUnder = boxes.some(
          (box) =>
            at &&
            at.x + half > box.left &&
            at.x - half < box.right &&
            at.y + 0.6 * em > box.top &&
            at.y - 0.6 * em < box.bottom,
        );
        return isUnder ? null : at;
      });
    }),
  };
}

/** Worked out again only when the surface changes, not when the ball moves. */
function forSurface<T>(compute: (surface: Ground, rim: number, start: Pair) => T): (now: Floor) => T {
  let known: { surface: Ground; rim: number; answer: T } | null = null;
  return (now) => {
    const { ground: surface, start } = now;
    const rim = rimIn(now);
    if (known?.surface !== surface || known.rim !== rim) {
      known = { surface, rim, answer: compute(surface, rim, start) };
    }
    return known.answer;
  };
}

const yTicks = ({ b }: MapWindow, frame: Frame, em: number) =>
  ticksAlong(b, frame.bottom - frame.top, 2.9 * em);

type Drawn = Pick<ContourPlot, 'em' | 'tight' | 'window'>;

/** Where a bottom's word stands beside its cross, and whether there is one. */
export const bottomAt = ({ em, window }: Omit<Drawn, 'tight'>) => ({
  x: 0.8 * em,
  y: (window.equal ? 1.7 : -0.7) * em,
});
export const hasBottomWord = ({ tight }: Pick<Drawn, 'tight'>, count: number) => !tight && count <= 2;

const bottomWord = (drawn: Drawn, word: string) => {
  const { x, y } = bottomAt(drawn);
  const half = textWidth(word, drawn.em) / 2;
  return (count: number) =>
    word && hasBottomWord(drawn, count) ? [{ x: x + half, y: y - 0.35 * drawn.em, half }] : [];
};

/** Numbers longer than usual along the b axis push the frame aside; equal scales stay equal. */
function roomFor(box: Box, window: MapWindow): { frame: Frame; window: MapWindow } {
  const usual = mapFrame(box);
  const room = textWidth(USUAL, box.em);
  // One figure more finds room in the margin.
  const ticks = yTicks(window, usual, box.em);
  const text = axisText(ticks);
  const widest = Math.max(room, ...ticks.map((tick) => textWidth(text(tick).slice(1), box.em)));
  const frame = frameFor(box, Math.min(widest, (usual.right - usual.left) / 4));
  if (!window.equal || frame.left === usual.left) return { frame, window };
  const shrink = (frame.right - frame.left) / (usual.right - usual.left) / 2;
  const [from, to] = window.w;
  const [middle, half] = [(from + to) / 2, (to - from) * shrink];
  return { frame, window: { ...window, w: [middle - half, middle + half] } };
}

/** Where the ball is drawn: where it stands, or at the edge nearest to there. */
export function ballOn({ window, x, y, frame }: ContourPlot): (now: Floor) => Point & { away: boolean } {
  return lastAnswer(({ at }: Floor) => ({
    x: Math.min(frame.right, Math.max(frame.left, x(at[0]))),
    y: Math.min(frame.bottom, Math.max(frame.top, y(at[1]))),
    away: !isInside(window, at),
  }));
}
