import type { Update } from '../parts/update.ts';
import gradientDescent from './gradientDescent.ts';

/** Plain descent; that it reads a few examples at a time is in the run's settings, as it may be for any. */
const miniBatch: Update = { ...gradientDescent, id: 'miniBatch' };

export default miniBatch;
