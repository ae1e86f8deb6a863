import type { Update } from '../parts/update.ts';

const gradientDescent: Update = {
  id: 'gradientDescent',
  constants: ['learningRate'],
  memory: [],
  each: ['@ = @ - rate * dcd@'],
  torch: { name: 'SGD', options: '' },
};

export default gradientDescent;
