import { contourMap as words } from '#words/contourMap.ts';
import { isQuadratic } from '../../core/terrain.ts';
import { plain } from '../../i18n/format.ts';
import { frameAt, type Snapshot } from '../../run/snapshot.ts';
import { raceLetter, raceName } from '../axes/races.ts';
import { extras } from './extras.ts';
import { type ContourPlot, levelText } from './map.ts';
import { isInside } from './mapWindow.ts';

interface Shown {
  readonly arrows: 'none' | 'slopes' | 'gradient' | 'both';
  readonly showBottom: boolean;
  readonly surface: boolean;
  /** The map as it is drawn, once it is. */
  readonly plot: ContourPlot | null;
}

/** The map in words, with every number that it shows. */
export function describe(now: Snapshot, { arrows, showBottom, surface, plot }: Shown): string {
  const { state, bottom } = now;
  const said: string[] = [];
  if (surface) {
    const [w, b, cost] = [plain(now.w), plain(now.b), plain(now.cost)] as const;
    if (!now.racing) said.push(words.stands(w, b, cost));
    if (plot && !now.racing && !isInside(plot.window, [now.w, now.b])) said.push(words.outside);
    if (!now.racing && now.stepsTaken > 0) said.push(words.path(plain(now.stepsTaken)));
    if (arrows === 'slopes' || arrows === 'both')
      said.push(words.slopes(plain(now.slopeW), plain(now.slopeB)));
    if (arrows === 'gradient' || arrows === 'both')
      said.push(words.gradient(plain(now.slopeW), plain(now.slopeB)));
  }
  if (showBottom) {
    const bottoms = isQuadratic(now.surface)
      ? [{ at: [bottom.w, bottom.b] as const, value: bottom.cost }]
      : now.surface.minima;
    for (const { at, value } of bottoms) said.push(words.bottomAt(plain(at[0]), plain(at[1]), plain(value)));
  }
  for (const [i, run] of now.races.entries()) {
    const { w, b, cost } = frameAt(run, state.cursor);
    said.push(words.race(raceLetter(i), raceName(now, i), plain(w), plain(b), plain(cost)));
  }
  if (now.rain.length && plot && extras.describeRain) said.push(extras.describeRain(now, plot.window));
  if (state.guess) said.push(words.guessAt(plain(state.guess.at[0], 2), plain(state.guess.at[1], 2)));
  if (state.samples.length) said.push(words.samples(plain(state.samples.length)));
  const path = state.code?.path;
  if (path?.w.length)
    said.push(words.codePath(plain(path.count), plain(path.w.at(-1) ?? 0), plain(path.b.at(-1) ?? 0)));
  if (state.slice === 'w') said.push(words.sliceAlongW(plain(now.b)));
  if (state.slice === 'b') said.push(words.sliceAlongB(plain(now.w)));
  if (surface && plot) {
    const levels = plot.contours(now).map(({ level }) => levelText(level));
    said.push(words.shows(levels.join(', ')));
  }
  return said.join(' ');
}
