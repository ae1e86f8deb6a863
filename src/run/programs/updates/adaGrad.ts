import type { Update } from '../parts/update.ts';

const adaGrad: Update = {
  id: 'adaGrad',
  constants: ['learningRate', 'epsilon'],
  memory: ['s'],
  each: ['s@ = s@ + dcd@ ** 2', '@ = @ - rate * dcd@ / (sqrt(s@) + epsilon)'],
  torch: { name: 'Adagrad', options: 'eps=epsilon' },
};

export default adaGrad;
