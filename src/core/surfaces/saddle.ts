/** A basin one way and a peak the other: level in the middle, which is no bottom. */
import { saddle as shape } from '../surfaces.ts';
import type { Surface } from './surface.ts';

const saddle: Surface = {
  id: 'saddle',
  formula: '5 + w^2 - b^2',
  rule: String.raw`5 + \w^2 - \b^2`,
  objective: shape,
  minima: [],
  window: { w: [-3, 3], b: [-3, 3], height: [-4, 14] },
  start: [2, 0.01],
  learningRate: 0.05,
};

export default saddle;
