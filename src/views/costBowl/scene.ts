/** What a drawing of the bowl is made from, gathered once for each change. */
import type { Snapshot } from '../../run/snapshot.ts';
import { axisText } from '../axes/roundNumbers.ts';
import type { BowlSpace, Pair, Vec3 } from './bowlSpace.ts';
import { type BowlView, bowlView, type Size } from './bowlView.ts';
import { halfWidthOf } from './labels.ts';
import { spaceOf } from './spaceOf.ts';

export interface BowlOptions {
  /** Which arrows stand at the ball. */
  readonly arrows: 'none' | 'slopes' | 'gradient' | 'both';
  /** Whether the ball, the path and the surface are there yet. */
  readonly surface: boolean;
  /** A small picture beside another: fewer labels, narrow margins. */
  readonly compact: boolean;
  /** Whether a press moves the start of a race as well; else one is only watched. */
  readonly placeWhileRacing?: boolean;
}

export interface BowlScene {
  readonly now: Snapshot;
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
  /** Beyond the rim: it is drawn where it climbed out. */
  readonly out: boolean;
}

export function bowlScene(now: Snapshot, options: BowlOptions, size: Size): BowlScene {
  const { state } = now;
  const space = spaceOf(now.surface, state.rim);
  const view = bowlView(space, state.camera, size, marginsFor(size, options.compact, costRoom(space)));
  const risen = Math.min(1, Math.max(0, state.rise));
  const solid = Math.min(1, Math.max(0, state.rise - 2));
  return { now, options, space, view, risen, solid, ball: ballAt(space, now.w, now.b, risen) };
}

/** The sizes of the numbers along the axes. */
export const SIZE = { compact: 11, main: 13 };

/** The widest number along the cost axis, in letters' sizes. */
function costRoom({ cost: { ticks } }: BowlSpace): number {
  const text = axisText(ticks);
  return Math.max(...ticks.map((tick) => 2 * halfWidthOf(text(tick), 1)));
}

function marginsFor({ width, height }: Size, compact: boolean, numbers: number) {
  const margins = compact
    ? { left: 0.1 * width, right: 0.08 * width, top: 0.1 * height, bottom: 0.12 * height }
    : { left: 0.065 * width, right: 0.06 * width, top: 0.09 * height, bottom: 0.1 * height };
  return { ...margins, left: Math.max(margins.left, numbers * (compact ? SIZE.compact : SIZE.main) + 14) };
}

/** The ball above [w, b]; beyond the edge, on it. */
export function ballAt(space: BowlSpace, w: number, b: number, risen = 1): Ball {
  const { at, out } = space.held([w, b]);
  const value = space.surface.value(at);
  return { at, out, world: space.toWorld(...at, space.cost.min + (value - space.cost.min) * risen) };
}

export const floorAt = (space: BowlSpace, [w, b]: Pair): Vec3 => space.toWorld(w, b, space.cost.min);
