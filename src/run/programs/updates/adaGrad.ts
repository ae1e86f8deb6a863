import type { Update } from '../parts/update.ts';

const adaGrad: Update = {
  id: 'adaGrad',
  constants: ['learningRate', 'epsilon'],
  memory: ['s'],
  each: ['s@ = s@ + up@ ** 2', '@ = @ - rate * up@ / (sqrt(s@) + epsilon)'],
  torch: { name: 'Adagrad', options: 'eps=epsilon' },
};

export default adaGrad;
