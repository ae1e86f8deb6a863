/**
 * A sigmoid from −1 to 1: tanh z = 2σ(2z) − 1, slope 1 − tanh². Far from 0 that difference has lost its digits, and the slope is worked out from the score,
 * 4e/(1 + e)² with e = exp(−2|z|). (LeCun, Bottou, Orr & Müller 1998, "Efficient BackProp", §4.4.)
 */
import type { Activation } from './activation.ts';

function slope(score: number, value: number): number {
  if (Math.abs(value) < 0.9) return (1 - value) * (1 + value);
  const e = Math.exp(-2 * Math.abs(score));
  return (4 * e) / ((1 + e) * (1 + e));
}

const tanh: Activation = {
  id: 'tanh',
  rule: String.raw`a = \tanh z = \frac{e^{z} - e^{-z}}{e^{z} + e^{-z}}`,
  slopeRule: String.raw`\frac{da}{dz} = 1 - a^2`,
  curve: { value: Math.tanh, slope: (score) => slope(score, Math.tanh(score)) },
  forward({ units, rows, scores, values }) {
    const count = rows * units;
    for (let i = 0; i < count; i++) values[i] = Math.tanh(scores[i] as number);
  },
  backward({ units, rows, scores, values, deltas }) {
    const count = rows * units;
    for (let i = 0; i < count; i++) {
      deltas[i] = (deltas[i] as number) * slope(scores[i] as number, values[i] as number);
    }
  },
};

export default tanh;
