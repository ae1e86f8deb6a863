import type { Rate } from '../parts/rate.ts';

const cosine: Rate = {
  id: 'cosine',
  constants: { glideSteps: 'over', lowest: 'floor' },
  lines: [
    'part = min(1, step / glideSteps)',
    'wave = (1 + cos(pi * part)) / 2',
    'rate = learningRate * (lowest + (1 - lowest) * wave)',
  ],
};

export default cosine;
