/** Points along a line, each with a normal scatter in y that no line can know: y = slope · x + lift + scatter · N(0, 1), x even over [0, 10]. */
import { settingOf } from '../optimizers/optimizer.ts';
import { random } from '../random.ts';
import type { Maker } from './maker.ts';

const noisyLine: Maker<'count' | 'slope' | 'lift' | 'scatter'> = {
  id: 'noisyLine',
  settings: {
    count: { initial: 30, min: 2, max: 1000, logarithmic: true, whole: true, allowed: [1, 1_000_001] },
    slope: { initial: 1.5, min: -5, max: 5, allowed: [-1e6, 1e6] },
    lift: { initial: 2, min: -10, max: 10, allowed: [-1e6, 1e6] },
    scatter: { initial: 1.5, min: 0, max: 10, allowed: [0, 1e6] },
  },
  make(seed, settings) {
    const count = settingOf(settings, 'count');
    const slope = settingOf(settings, 'slope');
    const lift = settingOf(settings, 'lift');
    const scatter = settingOf(settings, 'scatter');
    const { uniform, normal } = random(seed);
    const x = Array.from({ length: count }, () => 10 * uniform());
    return { data: { x, y: x.map((one) => slope * one + lift + scatter * normal()) } };
  },
};

export default noisyLine;
