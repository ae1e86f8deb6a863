/**
 * A bent valley, steep across and nearly flat along: (1 − w)² + 100(b − w²)². Getting into the valley is quick, and getting to its bottom at
 * (1, 1) is not. (Rosenbrock 1960, "An automatic method for finding the greatest or least value of a function".)
 */
import { type Surface, surfaceObjective } from './surface.ts';

const rosenbrock: Surface = {
  id: 'rosenbrock',
  formula: '(1 - w)^2 + 100*(b - w^2)^2',
  rule: String.raw`(1 - \w)^2 + 100(\b - \w^2)^2`,
  objective: surfaceObjective(
    (w, b) => (1 - w) ** 2 + 100 * (b - w * w) ** 2,
    (w, b) => [-2 * (1 - w) - 400 * w * (b - w * w), 200 * (b - w * w)],
    (w, b) => [2 - 400 * (b - 3 * w * w), -400 * w, 200],
  ),
  minima: [{ at: [1, 1], value: 0 }],
  window: { w: [-2, 2], b: [-1, 3], height: [0, 600] },
  start: [-1.2, 1],
  learningRate: 0.001,
};

export default rosenbrock;
