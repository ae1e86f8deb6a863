import { contourMap as words } from '#words/contourMap.ts';
import { isQuadratic } from '../../core/terrain.ts';
import { plain } from '../../i18n/format.ts';
import type { Floor, Pair } from '../../run/stage/facets.ts';
import { describeArrows } from '../axes/arrowWords.ts';
import { namesOf, placeOn, saidOf, sliceIn, standsAt, wasElsewhere } from '../axes/floor.ts';
import { raceLetter, raceName } from '../axes/races.ts';
import type { ArrowSet } from '../axes/slopeArrows.ts';
import { extras } from './extras.ts';
import { type ContourPlot, levelText } from './map.ts';
import { isInside } from './mapWindow.ts';

interface Shown {
  readonly arrows: ArrowSet;
  readonly showBottom: boolean;
  readonly surface: boolean;
  /** The map as it is drawn, once it is. */
  readonly plot: ContourPlot | null;
}

/** The map in words, with every number that it shows. */
export function describe(now: Floor, { arrows, showBottom, surface, plot }: Shown): string {
  const { state, bottom, at, ground } = now;
  const place = (at: Pair) => placeText(now, at);
  const said: string[] = [];
  if (surface) {
    if (!now.racing) said.push(words.stands(place(at), plain(now.cost)));
    if (plot && !now.racing && !isInside(plot.window, at)) said.push(words.outside);
    if (!now.racing && now.stepsTaken > 0) said.push(words.path(plain(now.stepsTaken)));
    if (wasElsewhere(now)) said.push(words.beforeAt(place(now.before.at), plain(now.before.cost)));
    if (!now.racing) said.push(...describeArrows(now, arrows, place));
  }
  if (showBottom) {
    const bottoms = isQuadratic(ground) ? [{ at: bottom.at, value: bottom.cost }] : ground.minima;
    for (const { at, value } of bottoms) said.push(words.bottomAt(place(at), plain(value)));
  }
  for (const [i, run] of now.races.entries()) {
    const { at, cost } = standsAt(now, run);
    said.push(words.race(raceLetter(i), raceName(now, i), place(at), plain(cost)));
  }
  if (now.rain.length && plot && extras.describeRain) said.push(extras.describeRain(now, plot.window));
  if (state.guess) said.push(words.guessAt(placeText(now, state.guess.at, 2)));
  const { samples, program } = now.marks ?? {};
  if (samples?.length) said.push(words.samples(plain(samples.length)));
  const last = (program?.path[0].length ?? 0) - 1;
  if (program && last >= 0)
    said.push(words.codePath(plain(program.visits), place(placeOn(program.path, last))));
  const cut = sliceIn(now);
  if (cut) said.push(words.slice(saidOf(cut.axis), saidOf(cut.other), plain(cut.held)));
  if (surface && plot) {
    const levels = plot.contours(now).map(({ level }) => levelText(level));
    said.push(words.shows(levels.join(', ')));
  }
  return said.join(' ');
}

/** A place by what its two parameters are called. */
export const placeText = ({ axes }: Pick<Floor, 'axes'>, [one, other]: Pair, digits?: number): string =>
  words.place(namesOf(axes), [plain(one, digits), plain(other, digits)]);
