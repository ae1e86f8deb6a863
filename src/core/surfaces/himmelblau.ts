/**
 * Four basins, all equally deep: (w² + b − 11)² + (w + b² − 7)². Both squares are 0 at (3, 2) and at three places more, the other
 * roots of the two equations. (Himmelblau 1972, *Applied Nonlinear Programming*.)
 */
import { type Surface, surfaceObjective } from './surface.ts';

const himmelblau: Surface = {
  id: 'himmelblau',
  formula: '(w^2 + b - 11)^2 + (w + b^2 - 7)^2',
  rule: String.raw`(\w^2 + \b - 11)^2 + (\w + \b^2 - 7)^2`,
  objective: surfaceObjective(
    (w, b) => (w * w + b - 11) ** 2 + (w + b * b - 7) ** 2,
    (w, b) => {
      const one = w * w + b - 11;
      const other = w + b * b - 7;
      return [4 * w * one + 2 * other, 2 * one + 4 * b * other];
    },
    (w, b) => [12 * w * w + 4 * b - 42, 4 * (w + b), 12 * b * b + 4 * w - 26],
  ),
  minima: [
    { at: [3, 2], value: 0 },
    { at: [-2.805118086952745, 3.131312518250573], value: 0 },
    { at: [-3.779310253377747, -3.2831859912861696], value: 0 },
    { at: [3.5844283403304917, -1.8481265269644036], value: 0 },
  ],
  window: { w: [-5, 5], b: [-5, 5], height: [0, 250] },
  start: [0, -0.5],
  learningRate: 0.01,
};

export default himmelblau;
