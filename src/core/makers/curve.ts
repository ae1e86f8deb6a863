/** Points along a parabola, which no line can follow: y = lift + bend · (x − 5)² + scatter · N(0, 1), x even over [0, 10]. */
import { settingOf } from '../optimizers/optimizer.ts';
import { random } from '../random.ts';
import type { Maker } from './maker.ts';

const curve: Maker<'count' | 'bend' | 'lift' | 'scatter'> = {
  id: 'curve',
  settings: {
    count: { initial: 30, min: 2, max: 1000, logarithmic: true, whole: true, allowed: [1, 1_000_001] },
    bend: { initial: 0.5, min: -2, max: 2, allowed: [-1e6, 1e6] },
    lift: { initial: 2, min: -10, max: 10, allowed: [-1e6, 1e6] },
    scatter: { initial: 0.6, min: 0, max: 10, allowed: [0, 1e6] },
  },
  make(seed, settings) {
    const count = settingOf(settings, 'count');
    const bend = settingOf(settings, 'bend');
    const lift = settingOf(settings, 'lift');
    const scatter = settingOf(settings, 'scatter');
    const { uniform, normal } = random(seed);
    const x = Array.from({ length: count }, () => 10 * uniform());
    return { data: { x, y: x.map((one) => lift + bend * (one - 5) ** 2 + scatter * normal()) } };
  },
};

export default curve;
