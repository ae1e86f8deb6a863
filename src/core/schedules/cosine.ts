/**
 * Half a wave: the learning rate glides from what was set to a floor over so many steps, slowly at both ends, and stays there:
 * η_min + ½(η₀ − η_min)(1 + cos(πt/T)). (Loshchilov & Hutter 2017, "SGDR: stochastic gradient descent with warm restarts", equation 5, without
 * the restarts.) The floor is a part of the rate that was set.
 */
import { settingOf } from '../optimizers/optimizer.ts';
import type { Schedule } from './schedule.ts';

const cosine: Schedule<'over' | 'floor'> = {
  id: 'cosine',
  settings: {
    over: { initial: 100, min: 1, max: 2000, whole: true, allowed: [1, Number.POSITIVE_INFINITY] },
    floor: { initial: 0, min: 0, max: 1, allowed: [0, Number.POSITIVE_INFINITY] },
  },
  rule: String.raw`\eta_t = \eta_{\min} + \tfrac{1}{2} (\eta_0 - \eta_{\min}) \left(1 + \cos \frac{\pi t}{T}\right)`,
  factor(at, settings) {
    const floor = settingOf(settings, 'floor');
    const part = Math.min(1, at / settingOf(settings, 'over'));
    return floor + 0.5 * (1 - floor) * (1 + Math.cos(Math.PI * part));
  },
};

export default cosine;
