/** The value is the score; with squared errors, the linear model. */
import type { Activation } from './activation.ts';

const identity: Activation = {
  id: 'identity',
  rule: 'a = z',
  slopeRule: String.raw`\frac{da}{dz} = 1`,
  curve: { value: (score) => score, slope: () => 1 },
  forward({ units, rows, scores, values }) {
    const count = rows * units;
    for (let i = 0; i < count; i++) values[i] = scores[i] as number;
  },
  backward() {},
};

export default identity;
