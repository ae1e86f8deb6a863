/**
 * A staircase: after every so many steps the learning rate is multiplied by the same factor, η₀·γ^⌊t/k⌋. (Bottou, Curtis & Nocedal 2018,
 * "Optimization methods for large-scale machine learning", §4.2, on cutting the rate in stages.)
 */
import { settingOf } from '../optimizers/optimizer.ts';
import type { Schedule } from './schedule.ts';

const step: Schedule<'every' | 'factor'> = {
  id: 'step',
  settings: {
    every: { initial: 20, min: 1, max: 500, whole: true, allowed: [1, Number.POSITIVE_INFINITY] },
    factor: { initial: 0.5, min: 0.1, max: 1, allowed: [0, Number.POSITIVE_INFINITY] },
  },
  rule: String.raw`\eta_t = \eta_0\, \gamma^{\lfloor t / k \rfloor}`,
  factor: (at, settings) => settingOf(settings, 'factor') ** Math.floor(at / settingOf(settings, 'every')),
};

export default step;
