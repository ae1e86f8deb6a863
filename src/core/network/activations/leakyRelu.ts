/** A ReLU with slope 0.01 below 0, so that a unit's slope is never 0. (Maas, Hannun & Ng 2013, "Rectifier nonlinearities improve neural network acoustic models".) */
import type { Activation } from './activation.ts';

const LEAK = 0.01;
const value = (score: number): number => (score <= 0 ? LEAK * score : score);
const slope = (score: number): number => (score <= 0 ? LEAK : 1);

const leakyRelu: Activation = {
  id: 'leakyRelu',
  rule: String.raw`a = \begin{cases} z & z > 0 \\ 0.01\, z & z \le 0 \end{cases}`,
  slopeRule: String.raw`\frac{da}{dz} = \begin{cases} 1 & z > 0 \\ 0.01 & z \le 0 \end{cases}`,
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

export default leakyRelu;
