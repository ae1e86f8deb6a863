import type { Update } from '../parts/update.ts';

const rmsProp: Update = {
  id: 'rmsProp',
  constants: ['learningRate', 'decay', 'epsilon'],
  memory: ['s'],
  each: ['s@ = decay * s@ + (1 - decay) * dcd@ ** 2', '@ = @ - rate * dcd@ / (sqrt(s@) + epsilon)'],
  torch: { name: 'RMSprop', options: 'alpha=decay, eps=epsilon' },
};

export default rmsProp;
