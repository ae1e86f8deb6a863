/** The basin turned over: level at the top, and downhill for ever. w² and b² count against it. */
import { peak as shape } from '../surfaces.ts';
import type { Surface } from './surface.ts';

const peak: Surface = {
  id: 'peak',
  formula: '9 - w^2 - b^2',
  rule: String.raw`9 - \w^2 - \b^2`,
  objective: shape,
  minima: [],
  window: { w: [-3, 3], b: [-3, 3], height: [-9, 9] },
  start: [0.1, -0.2],
  learningRate: 0.05,
};

export default peak;
