import type { Update } from '../parts/update.ts';

/** PyTorch and Keras follow the places that are looked ahead to instead, which is another path to the same bottom. */
const nesterov: Update = {
  id: 'nesterov',
  constants: ['learningRate', 'momentum'],
  memory: ['v'],
  ahead: '@ + momentum * v@',
  each: ['v@ = momentum * v@ - rate * dcd@', '@ = @ + v@'],
};

export default nesterov;
