/**
 * The grid of integer (w, b) of lesson 4, by how far the bowl has grown: flat, risen, joined, faded. A point whose cost is over the
 * rim leaves through the top. It is line work without a surface, so nothing of it hides anything.
 */
import { clamp } from '../../core/clamp.ts';
import { dots, line } from '../axes/pathData.ts';
import type { BowlSpace, Pair, Vec3 } from './bowlSpace.ts';
import type { Projected } from './bowlView.ts';
import type { BowlScene } from './scene.ts';

export interface Vertex {
  readonly at: Pair;
  readonly world: Vec3;
}

/** More points than this a side are a gray blur. */
const MOST = 60;

function range({ min, max }: { min: number; max: number }): number[] {
  const [first, last] = [Math.ceil(min), Math.floor(max)];
  const step = Math.max(1, Math.ceil((last - first) / MOST));
  return Array.from(
    { length: Math.max(0, Math.floor((last - first) / step) + 1) },
    (_, i) => first + i * step,
  );
}

/** The grid's points that are still within the rim at this height. */
export function vertices(space: BowlSpace, risen: number): Vertex[] {
  const found: Vertex[] = [];
  for (const w of range(space.w)) {
    for (const b of range(space.b)) {
      const height = (space.surface.value([w, b]) - space.cost.min) * risen;
      if (height > space.cost.max - space.cost.min) continue;
      found.push({ at: [w, b], world: space.toWorld(w, b, space.cost.min + height) });
    }
  }
  return found;
}

export function drawLattice({ space, view, now, risen, solid }: BowlScene): { dots: string; links: string } {
  if (solid >= 1) return { dots: '', links: '' };
  const shown = vertices(space, risen);
  const places = new Map(shown.map(({ at, world }) => [String(at), view.project(world)]));
  const joined = clamp(now.state.rise - 1, 0, 1);
  let links = '';
  for (const { at } of shown) {
    const from = places.get(String(at)) as Projected;
    if (joined === 0) continue;
    for (const next of [`${at[0] + 1},${at[1]}`, `${at[0]},${at[1] + 1}`]) {
      const to = places.get(next);
      if (!to) continue;
      links += line([from, { x: from.x + (to.x - from.x) * joined, y: from.y + (to.y - from.y) * joined }]);
    }
  }
  return { dots: dots([...places.values()]), links };
}

/** The grid point drawn nearest to a place on the screen. */
export function nearestVertex({ space, view, risen }: BowlScene, x: number, y: number): Pair | null {
  let best: Pair | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { at, world } of vertices(space, risen)) {
    const p = view.project(world);
    const distance = Math.hypot(p.x - x, p.y - y);
    if (distance < least) [least, best] = [distance, at];
  }
  return best;
}
