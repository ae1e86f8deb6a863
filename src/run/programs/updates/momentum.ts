import type { Update } from '../parts/update.ts';

const momentum: Update = {
  id: 'momentum',
  constants: ['learningRate', 'momentum'],
  memory: ['v'],
  each: ['v@ = momentum * v@ - rate * dcd@', '@ = @ + v@'],
  // PyTorch's buffer is our v without its learning rate: the same path as long as the rate stays.
  torch: {
    name: 'SGD',
    options: 'momentum=momentum',
    same: (settings, scheduled) => !scheduled && (settings['momentum'] ?? 0) >= 0,
  },
};

export default momentum;
