/** The bowl in words, with every number that it shows to the eye. */

import { costBowl } from '#words/costBowl.ts';
import { clamp } from '../../core/clamp.ts';
import { isQuadratic } from '../../core/terrain.ts';
import { fixed, plain } from '../../i18n/format.ts';
import { frameAt, type Snapshot } from '../../run/snapshot.ts';
import { raceName } from '../axes/races.ts';
import { meantShortly } from '../meant.ts';
import { RACERS, racerOf } from '../raceColors.ts';
import type { BowlSpace } from './bowlSpace.ts';
import { extras } from './extras.ts';
import { type BowlOptions, ballAt } from './scene.ts';
import { spaceOf } from './spaceOf.ts';

const words = costBowl.describe;

/** What the ball says of itself. */
export const ballText = (now: Snapshot): string =>
  meantShortly(now, costBowl.at(fixed(now.w, 2), fixed(now.b, 2), plain(now.cost, 2)));

export function describeBowl(now: Snapshot, options: BowlOptions): string {
  const { state } = now;
  const space = spaceOf(now.surface, state.rim);
  const { w, b, cost } = space;
  const frame = options.surface ? words.axes : words.floorOnly;
  const sentences = [frame(plain(w.min), plain(w.max), plain(b.min), plain(b.max), plain(cost.max))];
  if (options.surface) sentences.push(...(now.racing ? race(now) : ball(now, space, options)));
  if (options.surface && now.rain.length && extras.describeRain)
    sentences.push(extras.describeRain(now, { w: [w.min, w.max], b: [b.min, b.max] }));
  if (state.guess) sentences.push(words.guess(plain(state.guess.at[0], 2), plain(state.guess.at[1], 2)));
  const path = state.code?.path;
  if (path?.w.length)
    sentences.push(words.code(plain(path.count), plain(path.w.at(-1) ?? 0), plain(path.b.at(-1) ?? 0)));
  for (const [atW, atB] of state.samples)
    sentences.push(words.sample(plain(atW), plain(atB), plain(now.costAt(atW, atB))));
  return sentences.join(' ');
}

function ball(now: Snapshot, space: BowlSpace, { arrows }: BowlOptions): string[] {
  const { state } = now;
  const { slice } = state;
  return [
    ...(state.rise < 3 ? [words.grid[clamp(Math.floor(state.rise), 0, 2)] ?? ''] : []),
    words.ball(plain(now.w), plain(now.b), plain(now.cost)),
    ...(ballAt(space, now.w, now.b).out ? [space.kind === 'terrain' ? words.outOfPicture : words.out] : []),
    ...(arrows === 'none' ? [] : [words.slopes(plain(now.slopeW), plain(now.slopeB))]),
    ...(slice ? [words.slice(slice, slice === 'w' ? 'b' : 'w', plain(slice === 'w' ? now.b : now.w))] : []),
    ...(now.stepsTaken > 0 ? [words.steps(plain(now.stepsTaken))] : []),
    ...(state.rise > 2
      ? bottomsOf(now, space).map(({ at, value }) => words.bottom(plain(at[0]), plain(at[1]), plain(value)))
      : []),
  ];
}

/** The bottoms that are marked. A terrain says how low its own are; worked out again they may be a digit off. */
const bottomsOf = ({ surface }: Snapshot, { bottoms }: BowlSpace) =>
  isQuadratic(surface)
    ? bottoms.map((at) => ({ at, value: surface.value(at) }))
    : surface.minima.filter(({ at }) => bottoms.includes(at));

function race(now: Snapshot): string[] {
  return now.races.slice(0, RACERS.length).map((run, i) => {
    const { w, b, cost } = frameAt(run, now.state.cursor);
    return words.race(racerOf(i).letter, raceName(now, i), plain(w), plain(b), plain(cost));
  });
}
