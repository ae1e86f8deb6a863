/**
 * A line with scatter, and a few strays that stand far above it. The strays are the points with the largest x, where a point pulls
 * hardest: the line that misses least turns toward them.
 */
import { settingOf } from '../optimizers/optimizer.ts';
import { random } from '../random.ts';
import type { Maker } from './maker.ts';

const outliers: Maker<'count' | 'slope' | 'lift' | 'scatter' | 'strays' | 'distance'> = {
  id: 'outliers',
  settings: {
    count: { initial: 30, min: 2, max: 1000, logarithmic: true, whole: true, allowed: [1, 1_000_001] },
    slope: { initial: 1, min: -5, max: 5, allowed: [-1e6, 1e6] },
    lift: { initial: 3, min: -10, max: 10, allowed: [-1e6, 1e6] },
    scatter: { initial: 0.8, min: 0, max: 10, allowed: [0, 1e6] },
    strays: { initial: 3, min: 0, max: 20, whole: true, allowed: [0, 1_000_001] },
    distance: { initial: 15, min: -50, max: 50, allowed: [-1e6, 1e6] },
  },
  make(seed, settings) {
    const count = settingOf(settings, 'count');
    const slope = settingOf(settings, 'slope');
    const lift = settingOf(settings, 'lift');
    const scatter = settingOf(settings, 'scatter');
    const strays = Math.min(count, settingOf(settings, 'strays'));
    const distance = settingOf(settings, 'distance');
    const { uniform, normal } = random(seed);
    const x = Array.from({ length: count }, () => 10 * uniform()).sort((one, other) => one - other);
    const y = x.map((one) => slope * one + lift + scatter * normal());
    return { data: { x, y: y.map((one, i) => (i < count - strays ? one : one + distance)) } };
  },
};

export default outliers;
