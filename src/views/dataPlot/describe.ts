import { dataPlot as words } from '#words/dataPlot.ts';
import { plain } from '../../i18n/format.ts';
import type { Snapshot } from '../../run/snapshot.ts';
import type { PlotLayer } from './layers/layer.ts';
import { missText } from './plot.ts';

/** A listener can follow this many days; the rest are counted. */
const MOST = 30;

/** The plot in words, with every number that it shows. */
export function describe(
  now: Snapshot,
  misses: 'none' | 'bars' | 'squares',
  layers: readonly PlotLayer[] = [],
): string {
  const { terms, state } = now;
  const days = terms.slice(0, MOST).map(({ x, observed, predicted, residual, square }, i) => {
    const where = [plain(i + 1), plain(x), plain(observed)] as const;
    if (state.labels) return words.pointOf(...where);
    if (misses === 'none') return words.observed(...where);
    if (misses === 'bars') return words.missed(...where, plain(predicted), missText(residual, 4));
    return words.missedSquare(...where, plain(predicted), missText(residual, 4), plain(square));
  });
  return [
    state.labels
      ? words.lineOf(plain(now.w), plain(now.b), ...state.labels)
      : words.line(plain(now.w), plain(now.b)),
    ...days,
    terms.length > MOST ? words.more(plain(terms.length - MOST)) : '',
    misses === 'squares' ? words.totalAreaIs(plain(terms.reduce((sum, { square }) => sum + square, 0))) : '',
    misses === 'none' ? '' : words.cost(plain(now.cost)),
    ...layers.map((layer) => layer.describe?.(now)),
  ]
    .filter(Boolean)
    .join(' ');
}
