/** The bowl in words, with every number that it shows to the eye. */

import { costBowl } from '#words/costBowl.ts';
import { isQuadratic } from '../../core/terrain.ts';
import { fixed, plain } from '../../i18n/format.ts';
import type { Floor, Pair } from '../../run/stage/facets.ts';
import { namesOf, placeOn, saidOf, sliceIn, standsAt } from '../axes/floor.ts';
import { raceName } from '../axes/races.ts';
import { meantShortly } from '../meant.ts';
import { RACERS, racerOf } from '../raceColors.ts';
import { SLOPES, said } from '../told.ts';
import type { BowlSpace } from './bowlSpace.ts';
import { extras } from './extras.ts';
import { type BowlOptions, ballAt } from './scene.ts';
import { spaceOf } from './spaceOf.ts';

const words = costBowl.describe;

/** What the ball says of itself. */
export const ballText = (now: Floor): string =>
  meantShortly(
    now.axes[0],
    costBowl.at(
      placeText(now, now.at, (value) => fixed(value, 2)),
      said(now, 'cost', plain(now.cost, 2)),
    ),
  );

const placeText = ({ axes }: Floor, [one, other]: Pair, text: (value: number) => string = plain): string =>
  costBowl.place(namesOf(axes), [text(one), text(other)]);

export function describeBowl(now: Floor, options: BowlOptions): string {
  const { state, axes, ground, marks } = now;
  const space = spaceOf(ground, state.rim);
  const { w, b, cost } = space;
  const sentences = [
    words.axes(
      namesOf(axes),
      [plain(w.min), plain(b.min)],
      [plain(w.max), plain(b.max)],
      plain(cost.max),
      options.surface,
    ),
  ];
  if (options.surface) sentences.push(...(now.racing ? race(now) : ball(now, space, options)));
  if (options.surface && now.rain.length && extras.describeRain)
    sentences.push(extras.describeRain(now, { w: [w.min, w.max], b: [b.min, b.max] }));
  if (state.guess) sentences.push(words.guess(placeText(now, state.guess.at, (value) => plain(value, 2))));
  const { path, visits } = marks?.program ?? { path: [[], []], visits: 0 };
  if (path[0].length)
    sentences.push(words.code(plain(visits), placeText(now, placeOn(path, path[0].length - 1))));
  for (const at of marks?.samples ?? [])
    sentences.push(words.sample(placeText(now, at), said(now, 'cost', plain(ground.value(at)))));
  return sentences.join(' ');
}

function ball(now: Floor, space: BowlSpace, { arrows }: BowlOptions): string[] {
  const { state, axes, at, slopes } = now;
  const cut = sliceIn(now);
  const names = namesOf(axes);
  return [
    ...(state.rise < 3 ? [words.grid[Math.min(2, Math.max(0, Math.floor(state.rise)))]?.(names) ?? ''] : []),
    words.ball(placeText(now, at), said(now, 'cost', plain(now.cost))),
    ...(ballAt(space, at).out ? [space.kind === 'terrain' ? words.outOfPicture : words.out] : []),
    ...(arrows === 'none'
      ? []
      : [
          words.slopes(names, [
            said(now, SLOPES[0], plain(slopes[0])),
            said(now, SLOPES[1], plain(slopes[1])),
          ]),
        ]),
    ...(cut ? [words.slice(saidOf(cut.axis), saidOf(cut.other), plain(cut.held))] : []),
    ...(now.stepsTaken > 0 ? [words.steps(plain(now.stepsTaken))] : []),
    ...(state.rise > 2
      ? bottomsOf(now, space).map(({ at, value }) =>
          words.bottom(placeText(now, at), said(now, 'cost', plain(value))),
        )
      : []),
  ];
}

/** The bottoms that are marked. A terrain says how low its own are; worked out again they may be a digit off. */
const bottomsOf = ({ ground }: Floor, { bottoms }: BowlSpace) =>
  isQuadratic(ground)
    ? bottoms.map((at) => ({ at, value: ground.value(at) }))
    : ground.minima.filter(({ at }) => bottoms.includes(at));

function race(now: Floor): string[] {
  return now.races.slice(0, RACERS.length).map((run, i) => {
    const { at, cost } = standsAt(now, run);
    return words.race(
      racerOf(i).letter,
      raceName(now, i),
      placeText(now, at),
      said(now, 'cost', plain(cost)),
    );
  });
}
