import { dataPlot as words } from '#words/dataPlot.ts';
import { reductionScale } from '../../core/reduction.ts';
import { plain, signed } from '../../i18n/format.ts';
import type { Plotted } from '../../run/kinds/line/plotted.ts';
import { said } from '../told.ts';
import type { PlotLayer } from './layers/layer.ts';

/** More points than this are drawn all at once: nobody tabs through hundreds, and no page should hold thousands of elements. */
export const CROWD = 60;
/** More than this are never looked at one by one while the line moves. */
export const DENSE = 2000;

/** A listener can follow this many days; the rest are counted. */
const MOST = 30;

/** The plot in words, with every number that it shows. */
export function describe(
  now: Plotted,
  misses: 'none' | 'bars' | 'squares',
  layers: readonly PlotLayer[] = [],
): string {
  const { state } = now;
  const count = state.data.x.length;
  const terms = count > DENSE ? [] : now.terms;
  const days = terms.slice(0, MOST).map(({ x, observed, predicted, residual, square }, i) => {
    const where = [plain(i + 1), plain(x), plain(observed)] as const;
    if (state.labels) return words.pointOf(...where);
    if (misses === 'none') return words.observed(...where);
    const says = said(now, 'predicted', plain(predicted));
    const miss = said(now, 'residual', signed(residual, 4));
    if (misses === 'bars') return words.missed(...where, says, miss);
    return words.missedSquare(...where, says, miss, said(now, 'square', plain(square)));
  });
  return [
    state.labels
      ? words.lineOf(plain(now.w), plain(now.b), ...state.labels)
      : words.line(plain(now.w), plain(now.b)),
    ...days,
    count > DENSE
      ? words.crowd(String(count), said(now, 'cost', plain(typicalMiss(now), 3)))
      : count > MOST
        ? words.more(plain(count - MOST))
        : '',
    misses === 'squares' && terms.length
      ? words.totalAreaIs(said(now, 'cost', plain(terms.reduce((sum, { square }) => sum + square, 0))))
      : '',
    misses === 'none' ? '' : words.cost(said(now, 'cost', plain(now.cost))),
    ...layers.map((layer) => layer.describe?.(now, misses)),
  ]
    .filter(Boolean)
    .join(' ');
}

/** The root of the mean square of all misses, which the cost knows; of a surface that is no cost it says nothing. */
const typicalMiss = ({ cost, ground, state: { data, reduction } }: Plotted) =>
  'center' in ground
    ? Math.sqrt(cost / reductionScale(reduction, data.x.length) / data.x.length)
    : Number.NaN;
