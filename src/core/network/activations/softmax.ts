/**
 * Scores as shares of a whole: aₖ = e^zₖ / Σ e^zⱼ. The largest score is taken from all first, which changes no share and lets nothing overflow. A share goes by all
 * scores: ∂aₖ/∂zⱼ = aₖ(1 − aₖ) for j = k and −aₖaⱼ otherwise. (Bridle 1990; Goodfellow, Bengio & Courville, *Deep Learning*, §4.1.)
 */
import type { Activation } from './activation.ts';

/** The place of the largest of the row of scores that begins at `from`. */
export function largestIn(scores: Float64Array, from: number, units: number): number {
  let largest = from;
  for (let i = from + 1; i < from + units; i++) {
    if ((scores[i] as number) > (scores[largest] as number)) largest = i;
  }
  return largest;
}

const softmax: Activation = {
  id: 'softmax',
  rule: String.raw`a_k = \frac{e^{z_k}}{\sum_j e^{z_j}}`,
  slopeRule: String.raw`\frac{\partial a_k}{\partial z_j} = a_k\,([j = k] - a_j)`,
  forward({ units, rows, scores, values }) {
    for (let from = 0; from < rows * units; from += units) {
      const most = scores[largestIn(scores, from, units)] as number;
      let total = 0;
      for (let i = from; i < from + units; i++) {
        const part = Math.exp((scores[i] as number) - most);
        values[i] = part;
        total += part;
      }
      for (let i = from; i < from + units; i++) values[i] = (values[i] as number) / total;
    }
  },
  backward({ units, rows, values, deltas }) {
    for (let from = 0; from < rows * units; from += units) {
      let mean = 0;
      for (let i = from; i < from + units; i++) mean += (values[i] as number) * (deltas[i] as number);
      for (let i = from; i < from + units; i++) {
        deltas[i] = (values[i] as number) * ((deltas[i] as number) - mean);
      }
    }
  },
};

export default softmax;
