/** What a drawing of the bowl is made from, gathered once for each change. */
import type { Camera, Floor } from '../../run/stage/facets.ts';
import { rimIn } from '../axes/floor.ts';
import { halfWidth } from '../axes/labels.ts';
import { axisText } from '../axes/roundNumbers.ts';
import type { ArrowSet } from '../axes/slopeArrows.ts';
import type { BowlSpace, Pair, Vec3 } from './bowlSpace.ts';
import { type BowlView, bowlView, type Size } from './bowlView.ts';
import { spaceOf } from './spaceOf.ts';

export interface BowlOptions {
  /** Which arrows stand at the ball. */
  readonly arrows: ArrowSet;
  /** Whether the ball, the path and the surface are there yet. */
  readonly surface: boolean;
  /** A small picture beside another: fewer labels, narrow margins. */
  readonly compact: boolean;
  /** What the size of words is multiplied by: on a wall they are read from afar. */
  readonly type?: number;
  /** Whether a press moves the start of a race as well; else one is only watched. */
  readonly placeWhileRacing?: boolean;
}

export interface BowlScene {
  readonly now: Floor;
  readonly options: BowlOptions;
  readonly space: BowlSpace;
  readonly view: BowlView;
  /** 0 flat, 1 risen: what heights are multiplied by. */
  readonly risen: number;
  /** 0 only the grid, 1 only the surface. */
  readonly solid: number;
  readonly ball: Ball;
}

export interface Ball {
  readonly at: Pair;
  readonly world: Vec3;
  /** Out of the picture: it is drawn on the edge, where a run climbed out. */
  readonly out: boolean;
}

export function bowlScene(now: Floor, options: BowlOptions, size: Size): BowlScene {
  const { state } = now;
  const space = spaceOf(now.ground, rimIn(now));
  const view = roomyView(space, state.camera, size, options);
  const risen = Math.min(1, Math.max(0, state.rise));
  const solid = Math.min(1, Math.max(0, state.rise - 2));
  return { now, options, space, view, risen, solid, ball: ballAt(space, now.at, risen) };
}

/** The arrows that a bowl has room for: in a small one those that add up to the gradient would lie on it. */
export const arrowsOf = ({ arrows, compact }: BowlOptions): ArrowSet =>
  compact && arrows === 'both' ? 'gradient' : arrows;

/** From here up the cost axis points at the viewer and is left out. */
export const PLAN = 1.2;

/** The size of words that are as large as this in a large picture; the numbers along the axes, unless told otherwise. */
export const letter = ({ compact, type = 1 }: BowlOptions, main = 13) => type * (compact ? 11 : main);

/** The view in which the numbers of the cost axis have the room they need at its left; usual ones have it in the margin. */
function roomyView(space: BowlSpace, camera: Camera, size: Size, options: BowlOptions): BowlView {
  const margins = marginsFor(size, options.compact);
  const view = bowlView(space, camera, size, margins);
  if (camera.elevation >= PLAN) return view;
  const high = letter(options);
  const { ticks, min, max } = space.cost;
  const text = axisText(ticks);
  const half = Math.max(...ticks.map((tick) => halfWidth(text(tick), high)));
  const fitted = camera.zoom === 1 ? view : bowlView(space, { ...camera, zoom: 1 }, size, margins);
  const post = postOf(space, fitted);
  const x = Math.min(...[min, max].map((value) => fitted.project(space.toWorld(...post, value)).x));
  const short = Math.max(1.35 * high, half + 8) + half + 3 - x;
  return short > 0 ? bowlView(space, camera, size, { ...margins, left: margins.left + short }) : view;
}

/** The corner that the cost axis stands on, [w, b]: the leftmost. */
export function postOf({ w, b, ...space }: BowlSpace, view: BowlView): Pair {
  const corners: Pair[] = [w.min, w.max].flatMap((atW) => [b.min, b.max].map((atB): Pair => [atW, atB]));
  const left = (at: Pair) => view.project(space.toWorld(...at, space.cost.min)).x;
  return corners.sort((one, other) => left(one) - left(other))[0] as Pair;
}

function marginsFor({ width, height }: Size, compact: boolean) {
  return compact
    ? { left: 0.1 * width, right: 0.08 * width, top: 0.1 * height, bottom: 0.12 * height }
    : { left: 0.065 * width, right: 0.06 * width, top: 0.09 * height, bottom: 0.1 * height };
}

/**
 * Whether a place is in the picture: on the surface, or, while the grid rises, anywhere on the floor whose dot has not left through the top.
 */
export function isInPicture(space: BowlSpace, at: Pair, risen: number): boolean {
  if (space.contains(at)) return true;
  const { w, b, cost } = space;
  const onFloor = [w, b].every(({ min, max }, i) => at[i as 0 | 1] >= min && at[i as 0 | 1] <= max);
  return onFloor && risen < 1 && (space.surface.value(at) - cost.min) * risen <= cost.max - cost.min;
}

/** The ball above a place; out of the picture, on the edge. */
export function ballAt(space: BowlSpace, place: Pair, risen = 1): Ball {
  const { at, out } = isInPicture(space, place, risen) ? { at: place, out: false } : space.held(place);
  const value = space.surface.value(at);
  return { at, out, world: space.toWorld(...at, space.cost.min + (value - space.cost.min) * risen) };
}

export const floorAt = (space: BowlSpace, [w, b]: Pair): Vec3 => space.toWorld(w, b, space.cost.min);

/** The way along the surface toward larger values of one parameter, where the slope along it is so large. */
export const tangentOf = ({ scale }: BowlSpace, along: 0 | 1, slope: number): Vec3 => [
  along === 0 ? scale[0] : 0,
  slope * scale[1],
  along === 0 ? 0 : scale[2],
];
