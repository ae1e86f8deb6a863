/** The examples that count in the plot of one feature, and which way the target goes with it among them; of both, all there is or what is left. */
import { fitFeatures } from '../../../core/fitFeatures.ts';
import { isRefused } from '../../../core/problem.ts';
import { kept } from '../../kept.ts';
import { leftoversOf } from './fits.ts';
import { featureIn } from './model.ts';
import type { Band, NetworkData } from './state.ts';

/** Which examples are in the band, its upper end left out; all where there is none. */
function insideOf(data: NetworkData, band: Band | null): number[] {
  const all = data.target.values.map((_, i) => i);
  const values = band && featureIn(data, band.feature)?.values;
  if (!band || !values) return all;
  const [least, most] = band.range;
  return all.filter((i) => (values[i] as number) >= least && (values[i] as number) < most);
}

interface Inside {
  readonly inside: readonly number[];
  readonly trend: number;
}

/** @param inputs where only what is left of the two counts, the model's inputs; else null */
export const bandOf = kept(
  (data: NetworkData, band: Band | null, across: string, inputs: readonly string[] | null): Inside => {
    const left = inputs && leftoversOf(data, inputs, across);
    const inside = insideOf(data, band);
    const x = left?.x ?? (featureIn(data, across) ?? data.features[0])?.values ?? [];
    const y = left?.y ?? data.target.values;
    const fit = fitFeatures({
      columns: [inside.map((i) => x[i] as number)],
      y: inside.map((i) => y[i] as number),
      intercept: true,
    });
    return { inside, trend: isRefused(fit) ? 0 : (fit.weights[0] as number) };
  },
);
