/**
 * Six basins in three pairs, each the other half turned about the middle: (4 − 2.1w² + w⁴/3)w² + wb + (4b² − 4)b². Two of them are the
 * lowest. (Dixon & Szegö 1978, "The global optimization problem: an introduction".) The bottoms are roots of two cubics and were found by
 * Newton's method to the last digit.
 */
import { type Surface, surfaceObjective } from './surface.ts';

const sixHumpCamel: Surface = {
  id: 'sixHumpCamel',
  formula: '(4 - 2.1*w^2 + w^4/3)*w^2 + w*b + (4*b^2 - 4)*b^2',
  rule: String.raw`\left(4 - 2.1\w^2 + \tfrac{1}{3}\w^4\right)\w^2 + \w\b + (4\b^2 - 4)\b^2`,
  objective: surfaceObjective(
    (w, b) => {
      const ww = w * w;
      const bb = b * b;
      return (4 + ww * (ww / 3 - 2.1)) * ww + w * b + (4 * bb - 4) * bb;
    },
    (w, b) => {
      const ww = w * w;
      return [w * (8 + ww * (2 * ww - 8.4)) + b, w + b * (16 * b * b - 8)];
    },
    (w, b) => {
      const ww = w * w;
      return [8 + ww * (10 * ww - 25.2), 1, 48 * b * b - 8];
    },
  ),
  minima: [
    { at: [0.08984201310031806, -0.7126564030207396], value: -1.0316284534898774 },
    { at: [-0.08984201310031806, 0.7126564030207396], value: -1.0316284534898774 },
    { at: [1.703606714969981, -0.7960835686726251], value: -0.21546382438371764 },
    { at: [-1.703606714969981, 0.7960835686726251], value: -0.21546382438371764 },
    { at: [1.6071047529201972, 0.5686514548841314], value: 2.1042503103112584 },
    { at: [-1.6071047529201972, -0.5686514548841314], value: 2.1042503103112584 },
  ],
  window: { w: [-2, 2], b: [-1, 1], height: [-1.1, 6] },
  start: [1.9, 0.9],
  learningRate: 0.02,
};

export default sixHumpCamel;
