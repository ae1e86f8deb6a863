/**
 * A flat plain with steep corners and one bottom at (3, 0.5): the sum of (c − w(1 − bᵏ))² for k = 1, 2, 3 and c = 1.5, 2.25, 2.625. (Beale 1958, "On an
 * iterative method for finding a local minimum of a function of more than one variable"; Moré, Garbow & Hillstrom 1981, problem 5.)
 */
import { type Surface, surfaceObjective } from './surface.ts';

const TARGETS = [1.5, 2.25, 2.625] as const;

/** For k = 1, 2, 3: the miss c − w(1 − bᵏ), and how bᵏ and its first two derivatives stand. */
const parts = (w: number, b: number) =>
  TARGETS.map((target, i) => {
    const k = i + 1;
    const power = b ** k;
    return {
      miss: target - w * (1 - power),
      alongW: power - 1,
      alongB: w * k * b ** i,
      mixed: k * b ** i,
      bent: k === 1 ? 0 : w * k * i * b ** (i - 1),
    };
  });

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

const beale: Surface = {
  id: 'beale',
  formula: '(1.5 - w + w*b)^2 + (2.25 - w + w*b^2)^2 + (2.625 - w + w*b^3)^2',
  rule: String.raw`(1.5 - \w + \w\b)^2 + (2.25 - \w + \w\b^2)^2 + (2.625 - \w + \w\b^3)^2`,
  objective: surfaceObjective(
    (w, b) => total(parts(w, b).map(({ miss }) => miss * miss)),
    (w, b) => {
      const all = parts(w, b);
      return [
        2 * total(all.map(({ miss, alongW }) => miss * alongW)),
        2 * total(all.map(({ miss, alongB }) => miss * alongB)),
      ];
    },
    (w, b) => {
      const all = parts(w, b);
      return [
        2 * total(all.map(({ alongW }) => alongW * alongW)),
        2 * total(all.map(({ miss, alongW, alongB, mixed }) => alongW * alongB + miss * mixed)),
        2 * total(all.map(({ miss, alongB, bent }) => alongB * alongB + miss * bent)),
      ];
    },
  ),
  minima: [{ at: [3, 0.5], value: 0 }],
  window: { w: [-1, 4.5], b: [-1.5, 1.5], height: [0, 60] },
  start: [1, -1],
  learningRate: 0.01,
};

export default beale;
