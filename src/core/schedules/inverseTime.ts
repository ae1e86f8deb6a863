/**
 * One over the time: η₀/(1 + t/k), half the rate after k steps, a third after 2k. The steps still add up to any distance, while what a noisy step shakes things by goes to nothing, so a run on batches comes to
 * rest. (Robbins & Monro 1951, "A stochastic approximation method"; Bottou, Curtis & Nocedal 2018, "Optimization methods for large-scale machine learning", §4.2.)
 */
import { settingOf } from '../optimizers/optimizer.ts';
import type { Schedule } from './schedule.ts';

const inverseTime: Schedule<'halvedAfter'> = {
  id: 'inverseTime',
  settings: {
    halvedAfter: { initial: 50, min: 1, max: 2000, whole: true, allowed: [1, Number.POSITIVE_INFINITY] },
  },
  rule: String.raw`\eta_t = \frac{\eta_0}{1 + t / k}`,
  factor: (at, settings) => 1 / (1 + at / settingOf(settings, 'halvedAfter')),
};

export default inverseTime;
