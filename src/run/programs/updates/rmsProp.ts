import type { Update } from '../parts/update.ts';

const rmsProp: Update = {
  id: 'rmsProp',
  constants: ['learningRate', 'decay', 'epsilon'],
  memory: ['s'],
  each: ['s@ = decay * s@ + (1 - decay) * up@ ** 2', '@ = @ - rate * up@ / (sqrt(s@) + epsilon)'],
  torch: { name: 'RMSprop', options: 'alpha=decay, eps=epsilon' },
};

export default rmsProp;
