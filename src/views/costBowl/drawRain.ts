/** The balls of a rain on the surface: a dot each, and, while they are few, the way that each has come. */
import type { AnyRecording } from '../../run/recording.ts';
import { pathOver, placeOn } from '../axes/floor.ts';
import { dot, line } from '../axes/pathData.ts';
import { rainPlaces, TRAILS } from '../rain/rainPlaces.ts';
import type { Pair, Vec3 } from './bowlSpace.ts';
import type { Projected } from './bowlView.ts';
import { type BowlScene, ballAt } from './scene.ts';

type RainLayers = Record<'rain' | 'rainHidden' | 'rainTrail', string>;

export function drawRain(scene: BowlScene): RainLayers {
  const { space, view, now } = scene;
  let [rain, rainHidden, rainTrail] = ['', '', ''];
  for (const place of rainPlaces(now)) {
    const { world, out } = ballAt(space, place);
    // What has left is not drawn in a crowd on the edge; the words say how many.
    if (out) continue;
    const at = dot(view.project(world));
    if (space.isHidden([world[0], world[1] + 0.004, world[2]], view.eye)) rainHidden += at;
    else rain += at;
  }
  if (now.rain.length <= TRAILS) {
    for (const run of now.rain) rainTrail += trail(scene, run, Math.min(now.state.cursor, run.steps));
  }
  return { rain, rainHidden, rainTrail };
}

/** Nearer than this on the screen is passed over, in pixels. */
const SKIP = 5;

/** The part of a way that is seen. Its heights were recorded, so only long strides ask the surface. */
function trail({ space, view, now }: BowlScene, run: AnyRecording, last: number): string {
  const lifted = ([x, y, z]: Vec3): Vec3 => [x, y + 0.004, z];
  let drawn = '';
  let current: Projected[] = [];
  let from: Pair | null = null;
  let before: Projected | null = null;
  const end = () => {
    if (current.length > 1) drawn += line(current);
    current = [];
  };
  const add = (p: Vec3) => {
    if (space.isHidden(lifted(p), view.eye)) end();
    else current.push(view.project(p));
  };
  const path = pathOver(run, now.axes, last);
  const costAt = (i: number) => run.cost[Math.min(last, i * run.stride)] as number;
  const final = path[0].length - 1;
  for (let i = 0; i <= final; i++) {
    const to = placeOn(path, i);
    const at = view.project(space.toWorld(...to, costAt(i)));
    const far = before ? Math.hypot(at.x - before.x, at.y - before.y) : 0;
    if (from && far < SKIP && i < final) continue;
    if (!from || far < 6 * SKIP) {
      if (space.contains(to)) add(space.toWorld(...to, costAt(i)));
      else end();
    } else {
      const legs = space.legs(from, to);
      for (const leg of legs) {
        if (legs.length > 1) end();
        for (const p of leg) add(p);
      }
    }
    [from, before] = [to, at];
  }
  end();
  return drawn;
}
