/**
 * 1 where the score is not negative, 0 where it is. (Rosenblatt 1958, "The perceptron".) Its slope is 0 wherever it has one, so nothing before a
 * step can be learned by going downhill.
 */
import type { Activation } from './activation.ts';

/** NaN stays NaN. */
const value = (score: number): number => (score >= 0 ? 1 : score < 0 ? 0 : Number.NaN);

const step: Activation = {
  id: 'step',
  rule: String.raw`a = \begin{cases} 1 & z \ge 0 \\ 0 & z < 0 \end{cases}`,
  slopeRule: String.raw`\frac{da}{dz} = 0`,
  curve: { value, slope: () => 0 },
  forward({ units, rows, scores, values }) {
    const count = rows * units;
    for (let i = 0; i < count; i++) values[i] = value(scores[i] as number);
  },
  backward({ units, rows, deltas }) {
    deltas.fill(0, 0, rows * units);
  },
};

export default step;
