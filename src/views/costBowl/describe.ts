/** The bowl in words, with every number that it shows to the eye. */

import { costBowl } from '#words/costBowl.ts';
import { isQuadratic } from '../../core/terrain.ts';
import { fixed, plain } from '../../i18n/format.ts';
import type { Floor, Pair } from '../../run/stage/facets.ts';
import { describeArrows } from '../axes/arrowWords.ts';
import { namesOf, placeOn, rimIn, saidOf, sliceIn, standsAt, wasElsewhere } from '../axes/floor.ts';
import { raceName } from '../axes/races.ts';
import { under } from '../axes/under.ts';
import { meantShortly } from '../meant.ts';
import { RACERS, racerOf } from '../raceColors.ts';
import { said, told } from '../told.ts';
import type { BowlSpace } from './bowlSpace.ts';
import { extras } from './extras.ts';
import { arrowsOf, type BowlOptions, ballAt } from './scene.ts';
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

/** What the dot of a place that was tried by hand says of its height. */
export const sampleText = (now: Floor, at: Pair): string => told(now, 'cost', sampleHeight(now, at));

const sampleHeight = ({ ground }: Floor, at: Pair): string => plain(ground.value(at), 2);

const placeText = ({ axes }: Floor, [one, other]: Pair, text: (value: number) => string = plain): string =>
  costBowl.place(namesOf(axes), [text(one), text(other)]);

export function describeBowl(now: Floor, options: BowlOptions): string {
  const { state, axes, ground, marks } = now;
  const space = spaceOf(ground, rimIn(now));
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
  if (under.say) sentences.push(under.say(now));
  if (options.surface) sentences.push(...(now.racing ? race(now) : ball(now, space, options)));
  if (options.surface && now.rain.length && extras.describeRain)
    sentences.push(extras.describeRain(now, { w: [w.min, w.max], b: [b.min, b.max] }));
  if (state.guess) sentences.push(words.guess(placeText(now, state.guess.at, (value) => plain(value, 2))));
  const { path, visits } = marks?.program ?? { path: [[], []], visits: 0 };
  if (path[0].length)
    sentences.push(words.code(plain(visits), placeText(now, placeOn(path, path[0].length - 1))));
  for (const at of marks?.samples ?? [])
    sentences.push(words.sample(placeText(now, at), said(now, 'cost', sampleHeight(now, at))));
  return sentences.filter(Boolean).join(' ');
}

function ball(now: Floor, space: BowlSpace, options: BowlOptions): string[] {
  const { state, axes, at } = now;
  const cut = sliceIn(now);
  const names = namesOf(axes);
  return [
    ...(state.rise < 3 ? [words.grid[Math.min(2, Math.max(0, Math.floor(state.rise)))]?.(names) ?? ''] : []),
    words.ball(placeText(now, at), said(now, 'cost', plain(now.cost))),
    ...(ballAt(space, at, Math.min(1, state.rise)).out
      ? [climbedOut(now, space) ? words.out : words.outOfPicture]
      : []),
    ...(wasElsewhere(now)
      ? [words.before(placeText(now, now.before.at), said(now, 'cost', plain(now.before.cost)))]
      : []),
    ...(now.state.rise < 3 ? [] : describeArrows(now, arrowsOf(options), (to) => placeText(now, to))),
    ...(cut ? [words.slice(saidOf(cut.axis), saidOf(cut.other), plain(cut.held))] : []),
    ...(now.stepsTaken > 0 ? [words.steps(plain(now.stepsTaken))] : []),
    ...(state.rise > 2
      ? bottomsOf(now, space).map(({ at, value }) =>
          words.bottom(placeText(now, at), said(now, 'cost', plain(value))),
        )
      : []),
  ];
}

/** Where a run left through the rim; what was put there by hand has climbed nothing, and what leaves a terrain may as well have rolled down. */
export const climbedOut = ({ stepsTaken }: Floor, { kind }: BowlSpace): boolean =>
  kind !== 'terrain' && stepsTaken > 0;

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
