/** The arrows at the ball, placed on the map; what they mean is in views/axes/slopeArrows.ts. All lengths in pixels, with y downwards. */
import type { Floor } from '../../run/stage/facets.ts';
import { boxesAlong, gradientTexts, placesAt, slopeTexts, stepTexts } from '../axes/arrowWords.ts';
import { type Frame, type Point, px, textWidth } from '../axes/frame.ts';
import { type Label, placeLabels, type WantedLabel } from '../axes/labels.ts';
import { arrow, arrowHead, breakAcross, line } from '../axes/pathData.ts';
import { type ArrowSet, arrowFrom, arrowsAt, type DrawnArrow, stepFrom } from '../axes/slopeArrows.ts';
import { ballOn, type ContourPlot } from './map.ts';
import { beforeBox } from './movingWords.ts';

/** A slope along one of the axes, their sum, or the step. */
export type ArrowKind = 0 | 1 | 'gradient' | 'step';

interface Placed {
  readonly arrows: Readonly<Record<ArrowKind, DrawnArrow | null>>;
  readonly labels: readonly Label[];
  /** The way of the step, up to its head. */
  readonly way: string;
  /** The sides that show how the slopes add up to the gradient. */
  readonly sides: string;
}

/** The longest arrow, as a share of the map's shorter side; a small map has none to spare. */
const LONGEST = { main: 0.32, tight: 0.42 };

export function placeArrows(now: Floor, wanted: ArrowSet, plot: ContourPlot): Placed {
  const { frame, em, tight, x, y } = plot;
  const { uphill, cut, slopes, gradient, step } = arrowsAt(now, wanted);
  const ball = ballOn(plot)(now);
  const longest =
    LONGEST[tight ? 'tight' : 'main'] * Math.min(frame.right - frame.left, frame.bottom - frame.top);
  // Arrows that add up begin where the ball is; others beside it, so that all of their length is seen.
  const clear = gradient ? 0 : 0.7 * em;
  const along: Point = { x: uphill[0] * longest, y: -uphill[1] * longest };
  const drawn = (shown: boolean, by: Point) => (shown ? arrowFrom(ball, by, { frame, clear, cut }) : null);
  const arrows: Placed['arrows'] = {
    0: drawn(slopes, { x: along.x, y: 0 }),
    1: drawn(slopes, { x: 0, y: along.y }),
    gradient: drawn(gradient, along),
    step: stepArrow(),
  };

  function stepArrow(): DrawnArrow | null {
    if (!step || ball.away) return null;
    const by = { x: x(step.to[0]) - ball.x, y: y(step.to[1]) - ball.y };
    // Before it is scaled, as far as the gradient is long.
    const far = step.scaled ? 1 : Math.hypot(along.x, along.y) / Math.hypot(by.x, by.y);
    return stepFrom(ball, { x: by.x * far, y: by.y * far }, { frame, clear: 0.7 * em, head: 0.9 * em });
  }

  const at = (arrow: DrawnArrow | null) => arrow ?? { from: ball, to: ball };
  const label = (kind: ArrowKind, [text = '', ...shorter]: readonly string[]): WantedLabel => ({
    text,
    shorter,
    kind: String(kind),
    size: em,
    places: placesAt(at(arrows[kind]), 0.35 * em + (arrows[kind] ? 2 : 0.6 * em)),
  });
  // A small map has no room for whole sentences.
  const skip = tight ? 1 : 0;
  const labels = [
    ...(slopes ? [label(0, slopeTexts(now, 0).slice(skip)), label(1, slopeTexts(now, 1).slice(skip))] : []),
    ...(arrows.gradient ? [label('gradient', gradientTexts)] : []),
    ...(step && arrows.step ? [label('step', stepTexts(step))] : []),
  ];
  const around = ({ x, y }: Point, half: number, high = half) => ({
    left: x - half,
    right: x + half,
    top: y - high,
    bottom: y + high,
  });
  const taken = [
    around(ball, 0.75 * em),
    ...Object.values(arrows).flatMap((arrow) => (arrow ? boxesAlong(arrow) : [])),
    ...(arrows.gradient ? [around(ball, 1.7 * em)] : []),
    ...beforeBox(plot, now),
    ...plot.labels(now).flatMap((at) => (at ? [around(at, textWidth(at.text, em) / 2, 0.6 * em)] : [])),
  ];
  return {
    arrows,
    labels: placeLabels(labels, inset(frame, 4), taken),
    sides: sidesOf(arrows),
    way: wayOf(arrows.step),
  };
}

const inset = ({ left, right, top, bottom }: Frame, by: number): Frame => ({
  left: left + by,
  right: right - by,
  top: top + by,
  bottom: bottom - by,
});

function wayOf(step: DrawnArrow | null): string {
  if (!step) return '';
  const { from, to } = step;
  // The head covers the end of it.
  const at = (share: number) => ({
    x: from.x + (to.x - from.x) * share,
    y: from.y + (to.y - from.y) * share,
  });
  return line([from, at(0.9)]);
}

function sidesOf({ 0: w, 1: b, gradient }: Placed['arrows']): string {
  if (!w || !b || !gradient || w.broken || b.broken || gradient.broken) return '';
  return line([w.to, gradient.to, b.to]);
}

/** An arrow as one outline, or its head alone: the step has its way dashed. */
export function arrowPath(drawn: DrawnArrow | null, headAlone: boolean, em: number): string {
  if (!drawn) return '';
  const { from, to, broken } = drawn;
  const head = Math.min(1.1 * em, 0.6 * Math.hypot(to.x - from.x, to.y - from.y));
  return headAlone
    ? arrowHead(from, to, head) + (broken ? breakAcross(from, to, head) : '')
    : arrow(from, to, { width: 0.22 * em, head, broken });
}

/** The little square of a right angle, between an arrow and the contour that it crosses. */
export function rightAngle(arrow: DrawnArrow | null, size: number): string {
  if (!arrow) return '';
  const { from: at, to } = arrow;
  const by = { x: to.x - at.x, y: to.y - at.y };
  const length = Math.hypot(by.x, by.y);
  if (length < 2.5 * size) return '';
  const a = { x: (by.x / length) * size, y: (by.y / length) * size };
  return `M${px(at.x + a.x)} ${px(at.y + a.y)}L${px(at.x + a.x - a.y)} ${px(at.y + a.y + a.x)}L${px(at.x - a.y)} ${px(at.y + a.x)}`;
}
