import { costHistory as words } from '#words/costHistory.ts';
import { plain } from '../../i18n/format.ts';
import type { Timed } from '../../run/stage/facets.ts';
import { raceLetter, raceName } from '../axes/races.ts';
import { said } from '../told.ts';
import { extras } from './extras.ts';
import { curvesOf } from './historyScale.ts';

/** The chart in words. */
export function describe(now: Timed, log: boolean): string {
  const more = extras.layers.map(({ describe }) => describe(now)).filter(Boolean);
  const scale = [...more, words.scale(log ? words.logarithmic : words.straight)].join(' ');
  const it = (cost: number) => said(now, 'cost', plain(cost));
  const curves = curvesOf(now);
  if (now.racing) {
    const runs = curves.map(({ cost, last }, i) =>
      words.race(raceLetter(i), raceName(now, i), it(cost[last] as number)),
    );
    return [extras.across.describe(now), ...runs, scale].join(' ');
  }
  const [curve] = curves;
  if (!curve || curve.last === 0) return [words.atStart(it(now.cost)), scale].join(' ');
  let lowest = 0;
  for (let i = 1; i <= curve.last; i++) {
    if ((curve.cost[i] as number) < (curve.cost[lowest] as number)) lowest = i;
  }
  return [
    words.now(plain(curve.last), it(now.cost), it(curve.cost[0] as number)),
    words.lowest(it(curve.cost[lowest] as number), plain(lowest)),
    scale,
  ].join(' ');
}
