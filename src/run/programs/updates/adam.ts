import type { Update } from '../parts/update.ts';

const adam: Update = {
  id: 'adam',
  constants: ['learningRate', 'beta1', 'beta2', 'epsilon'],
  memory: ['m', 'v'],
  each: [
    'm@ = beta1 * m@ + (1 - beta1) * dcd@',
    'v@ = beta2 * v@ + (1 - beta2) * dcd@ ** 2',
    'mHat@ = m@ / (1 - beta1 ** (step + 1))',
    'vHat@ = v@ / (1 - beta2 ** (step + 1))',
    '@ = @ - rate * mHat@ / (sqrt(vHat@) + epsilon)',
  ],
  torch: { name: 'Adam', options: 'betas=(beta1, beta2), eps=epsilon' },
};

export default adam;
