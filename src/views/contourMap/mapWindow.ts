/**
 * Which part of the (w, b) plane the map shows. Two answers:
 * - the whole bowl: the rim's bounding box, stretched to fill the figure. Best for seeing the valley and the path;
 * - a close-up with as many pixels to a unit of w as to a unit of b, for the gradient. Only there is the
 *   gradient at right angles to the contour on the screen; a stretched map would make the lesson's sentence a lie.
 * A close-up, because at equal scales the whole bowl (27 units of b, 10 of w) is a sliver of a wide figure.
 */

import { clamp } from '../../core/clamp.ts';
import { classify } from '../../core/classify.ts';
import { type Ellipse, ellipseAt, ravineAt } from '../../core/levels.ts';
import type { Quadratic } from '../../core/quadratic.ts';
import { same } from '../../core/same.ts';
import { outward } from '../axes/outward.ts';
import { rimOf } from '../axes/slopeArrows.ts';

type Range = readonly [number, number];

export interface MapWindow {
  readonly w: Range;
  readonly b: Range;
  /** Whether both axes have the same pixels to the unit. */
  readonly equal: boolean;
}

const MARGIN = 0.06;
/** At equal scales half of a map is at most so many times as wide as what it is about. */
const WIDEST = 25;
/** Far from 0 numbers lie apart: a window narrower than this part of where it lies would be none. */
const FINEST = 1e-9;

/** Half-axes of what is shown of a bowl, or of a ravine; null where it is neither. */
function shownOf(surface: Quadratic, rim: number): Ellipse['axes'] | null {
  const edge = rimOf(surface, rim);
  return (
    ravineAt(surface, edge) ??
    (classify(surface) === 'basin' ? (ellipseAt(surface, edge)?.axes ?? null) : null)
  );
}

/** Half the width and height of what is worth seeing. */
function halves(surface: Quadratic, rim: number): [number, number] {
  const axes = shownOf(surface, rim);
  if (axes) return [Math.hypot(...axes[0]), Math.hypot(...axes[1])];
  const [hww, , hbb] = surface.curvature;
  const steepest = Math.max(Math.abs(hww), Math.abs(hbb));
  if (steepest === 0) return [5, 5];
  const kind = classify(surface);
  if (kind === 'valley' && (hww === 0 || hbb === 0)) {
    // A trough along one of the axes, as without an intercept: its walls up to the rim.
    const across = Math.sqrt((2 * (rimOf(surface, rim) - surface.base)) / steepest);
    const along = Math.max(5, across);
    return hww === 0 ? [along, across] : [across, along];
  }
  const toy = kind === 'peak' || kind === 'saddle';
  // A valley has no end; show some of its length.
  const half = toy
    ? Math.sqrt(18 / steepest)
    : 2 * Math.sqrt((2 * (rimOf(surface, rim) - surface.base)) / steepest);
  return [half, half];
}

/** The whole bowl. */
export function wholeWindow(surface: Quadratic, rim: number): MapWindow {
  const [w, b] = surface.center;
  const [halfW, halfB] = halves(surface, rim);
  const around = (middle: number, half: number) => {
    const wide = Math.max(half * (1 + 2 * MARGIN), FINEST * Math.abs(middle));
    return outward([middle - wide, middle + wide]);
  };
  return { w: around(w, halfW), b: around(b, halfB), equal: false };
}

interface CloseUp {
  readonly surface: Quadratic;
  readonly rim: number;
  /** A point that must be seen. */
  readonly start: readonly [number, number];
  /** Width over height of the frame. */
  readonly aspect: number;
}

/** The middle of the bowl and the start of the run, at equal scales. */
export function closeUpWindow({ surface, rim, start, aspect }: CloseUp): MapWindow {
  const [w, b] = surface.center;
  const axes = shownOf(surface, rim);
  const [halfW, halfB] = halves(surface, rim);
  const across = axes ? Math.hypot(axes[0][0], axes[1][0]) : Math.min(halfW, halfB);
  // A ravine stays as wide as can be seen, though it may be so long that the start lies far beyond.
  const all = Math.min(Math.max(halfB, halfW / aspect) * (1 + 2 * MARGIN), WIDEST * across);
  const seesStart = Math.max(Math.abs(start[1] - b), Math.abs(start[0] - w) / aspect) / 0.8;
  const half = clamp(seesStart, 2.2 * across, all);
  return { w: [w - half * aspect, w + half * aspect], b: [b - half, b + half], equal: true };
}

export function isInside({ w, b }: MapWindow, [atW, atB]: readonly [number, number]): boolean {
  return atW >= w[0] && atW <= w[1] && atB >= b[0] && atB <= b[1];
}

interface Shown {
  readonly surface: Quadratic;
  readonly rim: number;
  readonly aspect: number;
  readonly equal: boolean;
  readonly start: readonly [number, number];
  /** Whether others are held, which a run moves: then the ground drifts from step to step, and the window stays while it is nearly the right one. */
  readonly drifts?: boolean;
  readonly window: MapWindow;
}

/**
 * The window for a stage, given what was shown before: it stays while the ball is dragged about, and follows when a
 * lesson puts the start somewhere else altogether.
 */
export function nextMapWindow(wanted: Omit<Shown, 'window'>, before: Shown | null): MapWindow {
  const { surface, rim, aspect, equal, start, drifts } = wanted;
  const alike = before && before.aspect === aspect && before.equal === equal;
  const stays = alike && before.surface === surface && before.rim === rim;
  if (stays && (!equal || isInside(before.window, start) || !leapt(before, start))) return before.window;
  const window = equal ? closeUpWindow({ surface, rim, start, aspect }) : wholeWindow(surface, rim);
  if (before && same(before.window, window)) return before.window;
  return alike && drifts && isNear(before.window, window) ? before.window : window;
}

/** Whether a window shows nearly what another does: as large, give or take half, and not a fifth aside. */
function isNear(shown: MapWindow, wanted: MapWindow): boolean {
  const near = ([from, to]: Range, [low, high]: Range) => {
    const [is, was] = [to - from, high - low];
    return is < 1.5 * was && was < 1.5 * is && Math.abs(from + to - low - high) < 0.4 * is;
  };
  return near(shown.w, wanted.w) && near(shown.b, wanted.b);
}

function leapt({ start, window }: Shown, to: readonly [number, number]): boolean {
  const far = Math.max(
    Math.abs(to[0] - start[0]) / (window.w[1] - window.w[0]),
    Math.abs(to[1] - start[1]) / (window.b[1] - window.b[0]),
  );
  return far > 0.15;
}
