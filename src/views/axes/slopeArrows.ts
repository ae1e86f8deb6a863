/**
 * The arrows at the ball: one meaning in the bowl, on the map, in the slice and on paper. Nothing else says which way an arrow points, or how long it is.
 *
 * - A slope's arrow points uphill along its axis, and is as long as the slope is steep. Both axes, and all places of one ground, share a scale.
 * - The gradient is the sum of the two, straight uphill.
 * - The step is dashed and goes to where the next step takes the ball: downhill, unless somebody forgot the minus.
 */
import { classify } from '../../core/classify.ts';
import { axesOf } from '../../core/eigen.ts';
import type { Quadratic } from '../../core/quadratic.ts';
import { type Ground, isQuadratic } from '../../core/terrain.ts';
import type { Floor, Pair } from '../../run/stage/facets.ts';
import { placeAt, rimIn } from './floor.ts';
import type { Frame, Point } from './frame.ts';

/** Which arrows a figure shows. A step that is shown in beats shows its own arrow beside the slopes' while it lasts. */
export type ArrowSet = 'none' | 'slopes' | 'step' | 'gradient' | 'both';

/** Whether the two slopes' sum is among them. */
export const hasGradient = (set: ArrowSet): boolean => set === 'gradient' || set === 'both';

export interface ArrowsHere {
  /** Both slopes as shares of the longest arrow, signed: positive points toward more. Their sum is the gradient. */
  readonly uphill: Pair;
  /** Steeper than the longest arrow can tell: all arrows are shorter alike, and show it by a break. */
  readonly cut: boolean;
  readonly slopes: boolean;
  readonly gradient: boolean;
  readonly step: StepArrow | null;
}

export interface StepArrow {
  /** Where it takes the ball. */
  readonly to: Pair;
  /** Whether it climbs. */
  readonly uphill: boolean;
  /** Before the learning rate has made it small it only says which way. */
  readonly scaled: boolean;
}

export type Way = 'more' | 'less' | 'level';

/** Which way along its axis a slope climbs. */
export const uphillOf = (slope: number): Way => (slope > 0 ? 'more' : slope < 0 ? 'less' : 'level');

export function arrowsAt(now: Floor, wanted: ArrowSet): ArrowsHere {
  const [alongW, alongB] = now.slopes;
  const size = Math.hypot(alongW, alongB);
  const full = fullSlope(now.ground, rimIn(now));
  const scale = 1 / Math.max(full, size);
  const { beat } = now.state;
  const gradient = hasGradient(wanted);
  const stepped = beat > 1 || (beat === 0 && wanted !== 'slopes');
  return {
    uphill: [alongW * scale, alongB * scale],
    cut: size > full,
    slopes: wanted !== 'none' && wanted !== 'gradient',
    gradient,
    step: wanted !== 'none' && stepped ? nextStep(now, beat !== 2) : null,
  };
}

function nextStep({ at, slopes, axes, run, stepsTaken, ended }: Floor, scaled: boolean): StepArrow | null {
  if (ended) return null;
  const { optimizer, schedule, settings } = run.configuration;
  const rate = settings['learningRate'] ?? 0;
  const along = (by: number): Pair => [at[0] - by * slopes[0], at[1] - by * slopes[1]];
  const recorded = stepsTaken < run.steps;
  if (!recorded && (optimizer !== 'gradientDescent' || schedule)) return null;
  const to = !scaled ? along(Math.sign(rate)) : recorded ? placeAt(run, axes, stepsTaken + 1) : along(rate);
  const climbs = (to[0] - at[0]) * slopes[0] + (to[1] - at[1]) * slopes[1];
  return Number.isFinite(climbs) && climbs !== 0 ? { to, uphill: climbs > 0, scaled } : null;
}

/** The steepest that is shown of a ground: its arrow is the longest. */
const fullSlope = (ground: Ground, rim: number): number =>
  (isQuadratic(ground) ? steepestUnder(ground, rim) : steepestAcross(ground)) || 1;

/** Along its steepest axis a quadratic λ·d²/2 high has the slope λ·d. */
function steepestUnder(ground: Quadratic, rim: number): number {
  const steepest = Math.max(...axesOf(ground).values.map(Math.abs));
  return Math.sqrt(2 * steepest * Math.abs(rimOf(ground, rim) - ground.base));
}

/** A terrain may have slopes of any size: four times as steep as its window from end to end is as steep as an arrow tells. */
function steepestAcross({ window: { w, b, height } }: Exclude<Ground, Quadratic>): number {
  return (4 * (height[1] - height[0])) / Math.min(w[1] - w[0], b[1] - b[0]);
}

/** The rim to draw: the stage's, unless the whole bowl stands above it. */
export function rimOf(surface: Quadratic, rim: number): number {
  const kind = classify(surface);
  if (kind === 'peak' || kind === 'saddle') return surface.base - 9;
  return rim > surface.base * 1.02 ? rim : surface.base * 2 + 1;
}

export interface DrawnArrow {
  readonly from: Point;
  readonly to: Point;
  /** It would be longer: a break across it says so. */
  readonly broken: boolean;
}

interface ArrowRoom {
  readonly frame: Frame;
  /** How far from the ball it begins. */
  readonly clear?: number;
  readonly cut?: boolean;
}

/** An arrow from the ball, or from beside it, so long on the screen, as far as the frame lets it; null where it is too short to have a direction. */
export function arrowFrom(
  ball: Point,
  by: Point,
  { frame, clear = 0, cut = false }: ArrowRoom,
): DrawnArrow | null {
  const length = Math.hypot(by.x, by.y);
  if (!(length >= 2)) return null;
  const room = Math.min(
    roomTo(frame.left, frame.right, ball.x, by.x),
    roomTo(frame.top, frame.bottom, ball.y, by.y),
  );
  const reach = Math.min(clear + length, room * length);
  if (reach < clear + 2) return null;
  const at = (far: number): Point => ({
    x: ball.x + (by.x / length) * far,
    y: ball.y + (by.y / length) * far,
  });
  return { from: at(clear), to: at(reach), broken: cut || reach < clear + length - 0.5 };
}

/** How many times a way may be gone before it meets an edge. */
const roomTo = (low: number, high: number, from: number, by: number): number =>
  by === 0 ? Number.POSITIVE_INFINITY : ((by > 0 ? high : low) - from) / by;

/** The arrow of a step, whose tip is where the ball will be. One that the ball would cover is its head alone, beside the ball; null where there is hardly a step. */
export function stepFrom(
  ball: Point,
  by: Point,
  { clear = 0, head, frame }: ArrowRoom & { head: number },
): DrawnArrow | null {
  const length = Math.hypot(by.x, by.y);
  if (length >= clear + head) return arrowFrom(ball, by, { frame });
  if (!(length >= 0.5)) return null;
  return arrowFrom(ball, { x: (by.x / length) * head, y: (by.y / length) * head }, { frame, clear });
}
