/**
 * A flat plain with steep corners and one bottom at (3, 0.5): the sum of (c − w(1 − bᵏ))² for k = 1, 2, 3 and c = 1.5, 2.25, 2.625. (Beale 1958, "On an
 * iterative method for finding a local minimum of a function of more than one variable"; Moré, Garbow & Hillstrom 1981, problem 5.)
 */
import { type Surface, surfaceObjective } from './surface.ts';

const TARGETS = [1.5, 2.25, 2.625] as const;

/** The three misses c − w(1 − bᵏ). Written out: thousands of places are asked for a picture. */
const misses = (w: number, b: number) =>
  [TARGETS[0] - w * (1 - b), TARGETS[1] - w * (1 - b * b), TARGETS[2] - w * (1 - b * b * b)] as const;

const beale: Surface = {
  id: 'beale',
  formula: '(1.5 - w + w*b)^2 + (2.25 - w + w*b^2)^2 + (2.625 - w + w*b^3)^2',
  rule: String.raw`(1.5 - \w + \w\b)^2 + (2.25 - \w + \w\b^2)^2 + (2.625 - \w + \w\b^3)^2`,
  objective: surfaceObjective(
    (w, b) => {
      const one = TARGETS[0] - w * (1 - b);
      const two = TARGETS[1] - w * (1 - b * b);
      const three = TARGETS[2] - w * (1 - b * b * b);
      return one * one + two * two + three * three;
    },
    (w, b) => {
      const [one, two, three] = misses(w, b);
      // A miss changes with w as bᵏ − 1, and with b as k·w·bᵏ⁻¹.
      const alongW = one * (b - 1) + two * (b * b - 1) + three * (b * b * b - 1);
      const alongB = w * (one + 2 * two * b + 3 * three * b * b);
      return [2 * alongW, 2 * alongB];
    },
    (w, b) => {
      const [one, two, three] = misses(w, b);
      const [b2, b3] = [b * b, b * b * b];
      const ww = (b - 1) ** 2 + (b2 - 1) ** 2 + (b3 - 1) ** 2;
      const across = w * (b - 1 + 2 * b * (b2 - 1) + 3 * b2 * (b3 - 1));
      const wb = across + one + 2 * b * two + 3 * b2 * three;
      const bb = w * w * (1 + 4 * b2 + 9 * b2 * b2) + w * (2 * two + 6 * b * three);
      return [2 * ww, 2 * wb, 2 * bb];
    },
  ),
  minima: [{ at: [3, 0.5], value: 0 }],
  window: { w: [-1, 4.5], b: [-1.5, 1.5], height: [0, 60] },
  start: [1, -1],
  learningRate: 0.01,
};

export default beale;
