/**
 * The arrows at the ball, drawn in the bowl; what they mean is in views/axes/slopeArrows.ts.
 *
 * A slope's arrow climbs the wall, tangent to the surface, uphill along its axis; the step lies on the surface and ends where the ball will be. The gradient
 * is a direction on the floor, where the two parameters live; with it all arrows lie down there. The floor is stretched, so that a long valley
 * fits: the gradient follows the steps there, and meets the contour at a right angle where both are drawn to one scale, as on the map.
 */
import { boxesAlong, gradientTexts, placesAt, slopeTexts, stepTexts } from '../axes/arrowWords.ts';
import type { Box, WantedLabel } from '../axes/labels.ts';
import { arrow, arrowHead, breakAcross, line } from '../axes/pathData.ts';
import { arrowFrom, arrowsAt, type DrawnArrow, type StepArrow, stepFrom } from '../axes/slopeArrows.ts';
import type { Pair, Vec3 } from './bowlSpace.ts';
import { arrowsOf, type BowlScene, floorAt, letter, tangentOf } from './scene.ts';

/** As large as the ball is drawn, in pixels. */
const BALL = 9;

type Layer = 'slope0' | 'slope1' | 'gradient' | 'step' | 'stepHead';

export interface ArrowsDrawing {
  readonly layers: Readonly<Partial<Record<Layer, string>>>;
  readonly labels: readonly WantedLabel[];
  /** Where no words stand. */
  readonly taken: readonly Box[];
}

export function drawArrows(scene: BowlScene): ArrowsDrawing {
  const { options, ball, now, space, view, solid } = scene;
  const layers: Partial<Record<Layer, string>> = {};
  const labels: WantedLabel[] = [];
  const taken: Box[] = [];
  const drawn = { layers, labels, taken };
  if (!options.surface || ball.out || solid < 1 || now.racing) return drawn;
  const { uphill, cut, slopes, gradient, step } = arrowsAt(now, arrowsOf(options));
  // The longest arrow is so long in the world; widths and heads are in pixels.
  const [longest, width, head] = options.compact ? ([0.8, 2.8, 9] as const) : ([0.52, 3.6, 13] as const);
  const size = letter(options, 14);
  const tail = gradient ? floorAt(space, ball.at) : ball.world;
  const from = view.project(tail);
  const clear = gradient ? 0 : BALL;
  const frame = { left: 3, top: 3, right: view.width - 3, bottom: view.height - 3 };

  const draw = (layer: Layer, way: Vec3, length: number, texts: readonly string[], tone?: string) => {
    const tip = view.project(beyond(tail, way, length));
    const by = { x: tip.x - from.x, y: tip.y - from.y };
    const found = arrowFrom(from, by, { frame, cut, clear });
    if (found) layers[layer] = arrow(found.from, found.to, { width, head, broken: found.broken });
    // A slope is told where it has no length as well.
    if (found || tone) say(found ?? { from, to: from }, texts, tone);
  };
  const say = (
    at: Pick<DrawnArrow, 'from' | 'to'>,
    [text = '', ...shorter]: readonly string[],
    tone?: string,
  ) => {
    taken.push(...boxesAlong(at));
    const kind = tone ? 'slope' : 'arrow';
    labels.push({ text, shorter, kind, tone, size, places: placesAt(at, 0.4 * size + BALL / 2) });
  };

  // On the floor the arrows along the axes add up to the gradient's, in the floor's own stretch.
  const flat: Vec3 = [uphill[0] * space.scale[0], 0, uphill[1] * space.scale[2]];
  const reach = longest * Math.hypot(...uphill);
  const unit = reach / (Math.hypot(...flat) || 1);
  if (slopes)
    for (const along of [0, 1] as const) {
      const way: Vec3 = gradient
        ? [along === 0 ? flat[0] : 0, 0, along === 0 ? 0 : flat[2]]
        : tangentOf(space, along, now.slopes[along]);
      // The tangent goes toward more; uphill is back along it where the slope is negative.
      const length = gradient ? unit * Math.hypot(...way) : longest * uphill[along];
      draw(`slope${along}`, way, length, slopeTexts(now, along), now.axes[along].className);
    }
  if (gradient) draw('gradient', flat, reach, gradientTexts);
  if (step) {
    const way = stepOver(scene, step, reach, gradient);
    const to = way.at(-1) ?? from;
    const by = { x: to.x - from.x, y: to.y - from.y };
    const arrow = stepFrom(from, by, { frame, clear, head });
    if (arrow) {
      const isShort = Math.hypot(by.x, by.y) < clear + head;
      const broken = step.scaled && !space.contains(step.to);
      layers.step = isShort ? '' : line(way);
      const [before, tip] = isShort ? [arrow.from, arrow.to] : [way.at(-2) ?? from, to];
      layers.stepHead = arrowHead(before, tip, head) + (broken ? breakAcross(from, tip, head) : '');
      say(isShort ? arrow : { from, to }, stepTexts(step));
    }
  }
  return drawn;
}

/** The way of the next step on the screen: over the surface, or on the floor; before it is scaled, as far as the gradient is long. */
function stepOver(
  { space, view, ball }: BowlScene,
  { to, scaled }: StepArrow,
  reach: number,
  onFloor: boolean,
) {
  const by = [to[0] - ball.at[0], to[1] - ball.at[1]] as const;
  const size = Math.hypot(by[0] * space.scale[0], by[1] * space.scale[2]) || 1;
  const far = scaled ? 1 : reach / size;
  const end: Pair = [ball.at[0] + by[0] * far, ball.at[1] + by[1] * far];
  const [leg = []] = space.legs(ball.at, end);
  return leg.map(([x, y, z]) => view.project([x, onFloor ? 0 : y, z]));
}

function beyond(from: Vec3, direction: Vec3, length: number): Vec3 {
  const k = length / (Math.hypot(...direction) || 1);
  return [from[0] + direction[0] * k, from[1] + direction[1] * k, from[2] + direction[2] * k];
}
