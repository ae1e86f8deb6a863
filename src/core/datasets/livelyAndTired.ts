/**
 * Twelve days with a dog, six of them lively and six tired. Tired days bring fewer wags and more pats, so the trend of the whole runs
 * down while the trend within each kind of day runs up. (Simpson 1951; made up here so that both can be seen by eye.)
 */
import type { Dataset } from './dataset.ts';

const livelyAndTired: Dataset = {
  id: 'livelyAndTired',
  title: 'Lively days and tired days',
  xLabel: 'pats',
  yLabel: 'wags',
  units: ['how many on that day', 'how many on that day'],
  data: {
    x: [1, 5, 2, 7, 2, 8, 3, 6, 4, 9, 5, 7],
    y: [6, 1, 7, 2, 8, 3, 8, 1, 9, 4, 9, 3],
  },
  groups: { names: ['lively days', 'tired days'], of: [0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1] },
  source: 'Made up for the course',
  license: 'MIT, as the course',
};

export default livelyAndTired;
