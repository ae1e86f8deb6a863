import { contourMap as words } from '#words/contourMap.ts';
import { isQuadratic } from '../../core/terrain.ts';
import { plain } from '../../i18n/format.ts';
import type { Floor, Pair } from '../../run/stage/facets.ts';
import { describeArrows } from '../axes/arrowWords.ts';
import { namesOf, placeOn, saidOf, sliceIn, standsAt, wasElsewhere } from '../axes/floor.ts';
import { raceLetter, raceName } from '../axes/races.ts';
import type { ArrowSet } from '../axes/slopeArrows.ts';
import { under } from '../axes/under.ts';
import { said } from '../told.ts';
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
  const sentences: string[] = [];
  if (surface) {
    if (!now.racing) sentences.push(words.stands(place(at), said(now, 'cost', plain(now.cost))));
    if (plot && !now.racing && !isInside(plot.window, at)) sentences.push(words.outside);
    if (!now.racing && now.stepsTaken > 0) sentences.push(words.path(plain(now.stepsTaken)));
    if (wasElsewhere(now))
      sentences.push(words.beforeAt(place(now.before.at), said(now, 'cost', plain(now.before.cost))));
    if (!now.racing) sentences.push(...describeArrows(now, arrows, place));
  }
  if (under.say) sentences.push(under.say(now));
  if (showBottom) {
    const bottoms = isQuadratic(ground) ? [{ at: bottom.at, value: bottom.cost }] : ground.minima;
    for (const { at, value } of bottoms)
      sentences.push(words.bottomAt(place(at), said(now, 'cost', plain(value))));
  }
  for (const [i, run] of now.races.entries()) {
    const { at, cost } = standsAt(now, run);
    sentences.push(words.race(raceLetter(i), raceName(now, i), place(at), said(now, 'cost', plain(cost))));
  }
  if (now.rain.length && plot && extras.describeRain) sentences.push(extras.describeRain(now, plot.window));
  if (state.guess) sentences.push(words.guessAt(placeText(now, state.guess.at, 2)));
  const { samples, program } = now.marks ?? {};
  if (samples?.length) sentences.push(words.samples(plain(samples.length)));
  const last = (program?.path[0].length ?? 0) - 1;
  if (program && last >= 0)
    sentences.push(words.codePath(plain(program.visits), place(placeOn(program.path, last))));
  const cut = sliceIn(now);
  if (cut) sentences.push(words.slice(saidOf(cut.axis), saidOf(cut.other), plain(cut.held)));
  if (surface && plot) {
    const levels = plot
      .contours(now)
      .flatMap(({ level, line, text }) => (line ? [text ?? levelText(level)] : []));
    sentences.push(words.shows(levels.join(', ')));
  }
  return sentences.filter(Boolean).join(' ');
}

/** A place by what its two parameters are called. */
export const placeText = ({ axes }: Pick<Floor, 'axes'>, [one, other]: Pair, digits?: number): string =>
  words.place(namesOf(axes), [plain(one, digits), plain(other, digits)]);
