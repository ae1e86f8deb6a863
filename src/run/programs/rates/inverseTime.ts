import type { Rate } from '../parts/rate.ts';

const inverseTime: Rate = {
  id: 'inverseTime',
  constants: { halvedAfter: 'halvedAfter' },
  lines: ['rate = learningRate / (1 + step / halvedAfter)'],
};

export default inverseTime;
