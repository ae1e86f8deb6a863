/**
 * Two basins side by side, one deeper: (3w⁴ − 4w³ − 12w² + 32)/4 + 2b². Along w the slope is 3w³ − 3w² − 6w = 3w(w + 1)(w − 2), so it is level at
 * −1, 0 and 2: a shallow bottom, the pass between, and the deep bottom. Made up for the course.
 */
import { type Surface, surfaceObjective } from './surface.ts';

const twoBasins: Surface = {
  id: 'twoBasins',
  formula: '(3*w^4 - 4*w^3 - 12*w^2 + 32)/4 + 2*b^2',
  rule: String.raw`\tfrac{1}{4}(3\w^4 - 4\w^3 - 12\w^2 + 32) + 2\b^2`,
  objective: surfaceObjective(
    (w, b) => (((3 * w - 4) * w - 12) * w * w + 32) / 4 + 2 * b * b,
    (w, b) => [3 * w * (w + 1) * (w - 2), 4 * b],
    (w) => [(9 * w - 6) * w - 6, 0, 4],
  ),
  minima: [
    { at: [2, 0], value: 0 },
    { at: [-1, 0], value: 6.75 },
  ],
  window: { w: [-2, 3], b: [-2, 2], height: [0, 16] },
  start: [-1.8, 1.2],
  learningRate: 0.02,
};

export default twoBasins;
