/** max(0, z). At the corner the slope is taken as 0, as libraries do. (Glorot, Bordes & Bengio 2011, "Deep sparse rectifier neural networks".) */
import type { Activation } from './activation.ts';

/** Spelled so that NaN stays NaN. */
const value = (score: number): number => (score <= 0 ? 0 : score);
const slope = (score: number): number => (score <= 0 ? 0 : 1);

const relu: Activation = {
  id: 'relu',
  rule: String.raw`a = \max(0, z)`,
  slopeRule: String.raw`\frac{da}{dz} = \begin{cases} 1 & z > 0 \\ 0 & z \le 0 \end{cases}`,
  curve: { value, slope },
  forward({ units, rows, scores, values }) {
    const count = rows * units;
    for (let i = 0; i < count; i++) values[i] = value(scores[i] as number);
  },
  backward({ units, rows, scores, deltas }) {
    const count = rows * units;
    for (let i = 0; i < count; i++) deltas[i] = (deltas[i] as number) * slope(scores[i] as number);
  },
};

export default relu;
