/** Three days with a dog: pats given, wags received. Small enough to do by hand, and the course's first data. */
import type { Dataset } from './dataset.ts';

const wagsAndPats: Dataset = {
  id: 'wagsAndPats',
  title: 'Wags and pats',
  xLabel: 'pats',
  yLabel: 'wags',
  units: ['how many on that day', 'how many on that day'],
  data: { x: [1, 2, 4], y: [2, 4, 5] },
  source: 'Made up for the course',
  license: 'MIT, as the course',
};

export default wagsAndPats;
