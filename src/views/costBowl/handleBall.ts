/** The ball by keyboard: arrows walk it along the two parameters, from grid point to grid point while the grid is what there is. */
import type { Floor } from '../../run/stage/facets.ts';
import type { Stage } from '../../run/stage/stage.ts';
import { isBrowsers } from '../axes/keys.ts';
import type { Pair } from './bowlSpace.ts';
import { type BowlScene, isInPicture } from './scene.ts';

const WAYS: Readonly<Record<string, Pair>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowDown: [0, -1],
  ArrowUp: [0, 1],
};

/** Where a key takes the ball, or null where it takes it nowhere. */
export function walked({ now, space, risen }: BowlScene, key: string, fine: boolean): Pair | null {
  const way = WAYS[key];
  if (!way) return null;
  const grid = now.state.rise < 3;
  const stride = (axis: { min: number; max: number }) =>
    grid ? 1 : (fine ? 0.1 : 1) * 10 ** Math.round(Math.log10((axis.max - axis.min) / 150));
  const next = (value: number, by: number, step: number) =>
    by === 0 && !grid ? value : Number((Math.round(value / step + by) * step).toPrecision(12));
  const to: Pair = [next(now.at[0], way[0], stride(space.w)), next(now.at[1], way[1], stride(space.b))];
  // From outside it may come back, but it does not walk out.
  return isInPicture(space, to, risen) || space.beyond(to) <= 1 || space.beyond(to) < space.beyond(now.at)
    ? to
    : null;
}

/** Handles a key on the ball; keys that are not the ball's go on to the stage. */
export function onBallKey(event: KeyboardEvent, scene: BowlScene, stage: Stage<Floor>): void {
  if (!(event.key in WAYS) || isBrowsers(event)) return;
  event.preventDefault();
  event.stopPropagation();
  const to = walked(scene, event.key, event.shiftKey);
  if (to) stage.change(stage.get().put(to));
}
