/**
 * Arrows at the ball.
 *
 * A slope is a rate along one axis, so its arrow runs along that axis, toward larger values, tangent to the surface: it points down
 * where the slope is negative, up where it is positive, and lies level at the bottom. Its steepness is the slope.
 *
 * The gradient is a direction on the floor, where the two parameters live: one arrow to each of them plus the slope along it, uphill,
 * and its negative, dashed, the way a step goes. The floor is stretched, so that a long valley fits; there the drawn arrow follows
 * the steps, and meets the contour at a right angle where both are drawn to one scale.
 */
import { costBowl as words } from '#words/costBowl.ts';
import { clamp } from '../../core/clamp.ts';
import { plain } from '../../i18n/format.ts';
import { SLOPES, told } from '../told.ts';
import type { Vec3 } from './bowlSpace.ts';
import type { Projected } from './bowlView.ts';
import type { WantedLabel } from './labels.ts';
import { arrow } from './pathData.ts';
import { type BowlScene, floorAt, letter, tangentOf } from './scene.ts';

/** World lengths: long enough to read, short enough to stay by the ball. */
const TANGENT = 0.42;
const LONGEST = 0.5;
const SHORTEST = 0.2;

export interface ArrowsDrawing {
  readonly layers: Readonly<Partial<Record<'slope0' | 'slope1' | 'up' | 'down', string>>>;
  readonly labels: readonly WantedLabel[];
}

const NONE: ArrowsDrawing = { layers: {}, labels: [] };

export function drawArrows(scene: BowlScene): ArrowsDrawing {
  const { options, ball } = scene;
  if (!options.surface || ball.out || scene.solid < 1) return NONE;
  const slopes = options.arrows === 'slopes' || options.arrows === 'both' ? slopeArrows(scene) : NONE;
  const gradient = options.arrows === 'gradient' || options.arrows === 'both' ? gradientArrows(scene) : NONE;
  return { layers: { ...slopes.layers, ...gradient.layers }, labels: [...slopes.labels, ...gradient.labels] };
}

/** The slope beside its arrow. */
function slopeText({ now, options: { compact } }: BowlScene, along: 0 | 1): string {
  const number = told(now, SLOPES[along], plain(now.slopes[along], compact ? 1 : 2));
  return compact ? number : words.slope(number);
}

function slopeArrows(scene: BowlScene): ArrowsDrawing {
  const { space, view, ball, now, options } = scene;
  const size = letter(options, 14);
  const shape = options.compact ? { width: 2.8, head: 9 } : { width: 3.6, head: 13 };
  const tail = view.project(ball.world);
  const one = (along: 0 | 1) => {
    const slope = now.slopes[along];
    const direction = tangentOf(space, along, slope);
    const tip = view.project(beyond(ball.world, direction, TANGENT));
    const text = slopeText(scene, along);
    const label: WantedLabel = {
      text,
      kind: 'slope',
      tone: now.axes[along].className,
      size,
      places: around(tail, tip, size),
      must: true,
    };
    return { path: arrow(tail, tip, shape), label };
  };
  const [first, second] = [one(0), one(1)];
  return { layers: { slope0: first.path, slope1: second.path }, labels: [first.label, second.label] };
}

function gradientArrows(scene: BowlScene): ArrowsDrawing {
  const { space, view, ball, now, options } = scene;
  const size = letter(options, 14);
  const shape = options.compact ? { width: 2.8, head: 8 } : { width: 3.4, head: 12 };
  const foot = floorAt(space, ball.at);
  const way: Vec3 = [now.slopes[0] * space.scale[0], 0, now.slopes[1] * space.scale[2]];
  const steepness = Math.hypot(way[0], way[2]);
  if (!(steepness > 1e-9)) return NONE;
  // Slopes of a terrain may be of any size: there it is how steep the surface looks.
  const wanted = space.kind === 'terrain' ? 0.3 * Math.sqrt(lookOf(scene)) : 0.11 * Math.sqrt(steepness);
  const length = clamp(wanted, SHORTEST, LONGEST);
  const tail = view.project(foot);
  const up = view.project(beyond(foot, way, length));
  const down = view.project(beyond(foot, way, -length));
  const label = (text: string, tip: Projected): WantedLabel => ({
    text,
    kind: 'arrow',
    size,
    places: around(tail, tip, size),
    must: true,
  });
  return {
    layers: { up: arrow(tail, up, shape), down: arrow(tail, down, { ...shape, dashed: true }) },
    labels: [label(words.up, up), label(options.compact ? words.downShort : words.down, down)],
  };
}

/** How far the surface rises for one unit of the floor, in the world. */
const lookOf = ({ space: { scale }, now: { slopes } }: BowlScene) =>
  Math.hypot((slopes[0] * scale[1]) / scale[0], (slopes[1] * scale[1]) / scale[2]);

function beyond(from: Vec3, direction: Vec3, length: number): Vec3 {
  const k = length / (Math.hypot(...direction) || 1);
  return [from[0] + direction[0] * k, from[1] + direction[1] * k, from[2] + direction[2] * k];
}

/** Beside the tip, beyond it first. */
function around(tail: Projected, tip: Projected, size: number): Projected[] {
  const length = Math.hypot(tip.x - tail.x, tip.y - tail.y) || 1;
  const [ux, uy] = [(tip.x - tail.x) / length, (tip.y - tail.y) / length];
  const off = size * (1.1 + 2.2 * Math.abs(ux));
  return [
    { x: tip.x + ux * off, y: tip.y + uy * off },
    { x: tip.x + size * 3.6, y: tip.y },
    { x: tip.x - size * 3.6, y: tip.y },
    { x: tip.x, y: tip.y + size * 1.4 },
    { x: tip.x, y: tip.y - size * 1.4 },
  ];
}
