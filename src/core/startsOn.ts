/** Places on a surface drawn at random from a seed, where a run can start: finite there, and not above what is shown. */
import { clamp } from './clamp.ts';
import { ellipseAt } from './levels.ts';
import { random } from './random.ts';
import { type Ground, isQuadratic, type Span } from './terrain.ts';

interface Where {
  readonly w: Span;
  readonly b: Span;
  /** Nothing higher than this. */
  readonly top: number;
}

type Place = [w: number, b: number];
const TRIES = 200;

/**
 * So many places [w, b], with as few digits as tell them apart. Of a bowl they are drawn from all that is under the rim, evenly on its floor.
 * Fewer where a surface is too high or not finite nearly everywhere.
 * @param seed a whole number; the same gives the same places
 */
export function startsOn(ground: Ground, { w, b, top }: Where, seed: number, count: number): Place[] {
  const { uniform } = random(seed);
  const ellipse = isQuadratic(ground) ? ellipseAt(ground, top) : null;
  const draw = (): Place => {
    if (!ellipse) return [w[0] + (w[1] - w[0]) * uniform(), b[0] + (b[1] - b[0]) * uniform()];
    const { center, axes } = ellipse;
    const radius = 0.97 * Math.sqrt(uniform());
    const angle = 2 * Math.PI * uniform();
    const [c, s] = [radius * Math.cos(angle), radius * Math.sin(angle)];
    return [center[0] + axes[0][0] * c + axes[0][1] * s, center[1] + axes[1][0] * c + axes[1][1] * s];
  };
  const usable = (at: Place) => ground.value(at) <= top && ground.gradient(at).every(Number.isFinite);
  const found: Place[] = [];
  for (let tries = 0; found.length < count && tries < TRIES * count; tries++) {
    const exact = draw();
    // On the walls of a ravine a rounded place can lie far higher than the one that was drawn.
    const at = [rounded(exact, w, b), exact].find(usable);
    if (at) found.push(at);
  }
  return found;
}

const rounded = ([atW, atB]: Place, w: Span, b: Span): Place => [toGrid(atW, w), toGrid(atB, b)];

function toGrid(value: number, [from, to]: Span): number {
  const decimals = clamp(3 - Math.ceil(Math.log10(to - from)), 0, 12);
  return Number(value.toFixed(decimals)) + 0;
}
