/** What moves over the map and has words of its own, and where these stand: the contours' numbers give way to them. */
import { contourMap as words } from '#words/contourMap.ts';
import { clamp } from '../../core/clamp.ts';
import { plain } from '../../i18n/format.ts';
import type { Floor } from '../../run/stage/facets.ts';
import { placeAt, placeOn, wasElsewhere } from '../axes/floor.ts';
import { type Frame, type Point, textWidth } from '../axes/frame.ts';
import { lastAnswer } from '../axes/memory.ts';
import type { ContourPlot } from './map.ts';

type Drawn = Pick<ContourPlot, 'x' | 'y' | 'em' | 'frame' | 'tight'>;

/** The name of where the ball was, and its side, on which the ball is not now: words of the small map are fewer. */
export function beforeName({ x, y, em, frame, tight }: Drawn, now: Floor): { text: string; left: boolean } {
  const text = tight ? words.beforeShort : words.before(plain(now.before?.cost ?? 0, 2));
  const [was, is] = [now.before?.at ?? now.at, now.at];
  const across = x(is[0]) - x(was[0]);
  const long = textWidth(text, em) + 1.5 * em;
  const meets = Math.abs(y(is[1]) - y(was[1])) < 1.3 * em && Math.abs(across) < long;
  const [roomLeft, roomRight] = [
    x(was[0]) - long > frame.left,
    x(was[0]) + (tight ? 5 : 9) * em < frame.right,
  ];
  return { text, left: roomLeft && (!roomRight || (meets && across > 0)) };
}

/** The ring where the ball was, with its name. */
export function beforeBox(plot: Drawn, now: Floor): Frame[] {
  if (!wasElsewhere(now)) return [];
  const { x, y, em } = plot;
  const { text, left } = beforeName(plot, now);
  const [atX, atY] = [x(now.before.at[0]), y(now.before.at[1])];
  const [far, near] = [0.9 * em + textWidth(text, em), 0.5 * em];
  const [before, after] = left ? [far, near] : [near, far];
  return [{ left: atX - before, right: atX + after, top: atY - 0.6 * em, bottom: atY + 0.6 * em }];
}

/** Balls that would lie over each other stand in a ring about the middle of them, so that each can be read. */
function apart(places: readonly Point[], near: number): readonly Point[] {
  const groups: number[][] = [];
  for (const [i, { x, y }] of places.entries()) {
    const isNear = (j: number) => Math.hypot((places[j]?.x ?? 0) - x, (places[j]?.y ?? 0) - y) < near;
    // What is near to two groups makes one of them.
    const met = groups.filter((group) => group.some(isNear));
    for (const group of met) groups.splice(groups.indexOf(group), 1);
    groups.push([...met.flat(), i].sort((one, other) => one - other));
  }
  return places.map((place, i) => {
    const together = groups.find((group) => group.includes(i)) ?? [i];
    if (together.length < 2) return place;
    const mean = (of: 'x' | 'y') =>
      together.reduce((sum, j) => sum + (places[j]?.[of] ?? 0), 0) / together.length;
    const turn = (2 * Math.PI * together.indexOf(i)) / together.length - Math.PI / 2;
    const radius = (together.length < 3 ? 0.6 : 0.8) * near;
    return { x: mean('x') + radius * Math.cos(turn), y: mean('y') + radius * Math.sin(turn) };
  });
}

/** Where the balls of a race are drawn. */
export const raceBalls = ({ x, y, em, frame }: Drawn) =>
  lastAnswer(({ races, axes, state }: Floor) =>
    apart(
      races.map((run) => {
        const [one, other] = placeAt(run, axes, Math.min(state.cursor, run.steps));
        return {
          x: clamp(x(one), frame.left, frame.right),
          y: clamp(y(other), frame.top, frame.bottom),
        };
      }),
      1.6 * em,
    ),
  );

/** The middle and the base of the words at the end of the path of the learner's own program. */
export function codeName({ x, y, em, frame, tight }: Drawn, { marks }: Floor): Point | null {
  const path = marks?.program?.path ?? [[], []];
  if (path[0].length === 0) return null;
  const [one, other] = placeOn(path, path[0].length - 1);
  const half = (tight ? 3 : 4) * em;
  return {
    x: clamp(x(one), frame.left + half, frame.right - half),
    y: clamp(y(other) + 2 * em, frame.top + 1.2 * em, frame.bottom - em),
  };
}

/** All of these as they stand now. */
export function movingWords(plot: Drawn): (now: Floor) => readonly Frame[] {
  const { em } = plot;
  const balls = raceBalls(plot);
  const around = ({ x, y }: Point, half: number): Frame => ({
    left: x - half,
    right: x + half,
    top: y - 0.75 * em,
    bottom: y + 0.75 * em,
  });
  return (now) => {
    const code = codeName(plot, now);
    return [
      ...beforeBox(plot, now),
      ...balls(now).map((ball) => around(ball, 0.75 * em)),
      ...(code ? [around({ ...code, y: code.y - 0.35 * em }, textWidth(words.code, em) / 2)] : []),
    ];
  };
}
