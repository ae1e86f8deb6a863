import { rain as words } from '#words/rain.ts';
import { isQuadratic, type Span } from '../../core/terrain.ts';
import { plain } from '../../i18n/format.ts';
import type { Floor, Timed } from '../../run/stage/facets.ts';
import { spreadAt } from '../costHistory/rainCosts.ts';
import { gathered, rainPlaces } from './rainPlaces.ts';

/** More places than this are said as a number. */
const SAID = 6;

/** The rain in words: how many balls there are, and where they have gathered. */
export function describeRain(now: Floor, window: { readonly w: Span; readonly b: Span }): string {
  const { ground } = now;
  const bottoms = isQuadratic(ground) ? [] : ground.minima.map(({ at }) => at);
  const { together, alone, outside } = gathered(rainPlaces(now), window, bottoms);
  const digits = ([from, to]: Span) => Math.max(0, Math.ceil(1.5 - Math.log10(to - from)) + 1);
  const [digitsW, digitsB] = [digits(window.w), digits(window.b)];
  const said = together
    .slice(0, SAID)
    .map(({ at, count }) => words.near(plain(count), plain(at[0], digitsW), plain(at[1], digitsB)));
  const rest = alone + together.slice(SAID).reduce((sum, { count }) => sum + count, 0);
  if (rest > 0) said.push(words.elsewhere(plain(rest)));
  if (outside > 0) said.push(words.outside(plain(outside)));
  return words.balls(plain(now.rain.length), said.join(', '));
}

/** Their costs in words, at the step that is shown; nothing where there is no rain. */
export function describeRainCosts({ rain, state: { cursor } }: Timed): string {
  if (rain.length === 0) return '';
  const { low, middle, high } = spreadAt(rain, cursor);
  return words.costs(plain(rain.length), plain(low), plain(middle), plain(high));
}
