import type { Rate } from '../parts/rate.ts';

const step: Rate = {
  id: 'step',
  constants: { cutEvery: 'every', cutTo: 'factor' },
  lines: ['rate = learningRate * cutTo ** floor(step / cutEvery)'],
};

export default step;
