/**
 * x hardly varies and lies far from 0, so its column is nearly a multiple of the column of ones that b stands for: w and b pull on
 * the same rope, and the bowl becomes a ravine. y = 1.5 · x + 2 + scatter · N(0, 1), x even over `spread` around `middle`.
 */
import { settingOf } from '../optimizers/optimizer.ts';
import { random } from '../random.ts';
import type { Maker } from './maker.ts';

const collinear: Maker<'count' | 'middle' | 'spread' | 'scatter'> = {
  id: 'collinear',
  settings: {
    count: { initial: 30, min: 2, max: 1000, logarithmic: true, whole: true, allowed: [1, 1_000_001] },
    middle: { initial: 20, min: -100, max: 100, allowed: [-1e6, 1e6] },
    spread: { initial: 2, min: 0, max: 20, allowed: [0, 1e6] },
    scatter: { initial: 0.5, min: 0, max: 10, allowed: [0, 1e6] },
  },
  make(seed, settings) {
    const count = settingOf(settings, 'count');
    const middle = settingOf(settings, 'middle');
    const spread = settingOf(settings, 'spread');
    const scatter = settingOf(settings, 'scatter');
    const { uniform, normal } = random(seed);
    const x = Array.from({ length: count }, () => middle + spread * (uniform() - 0.5));
    return { data: { x, y: x.map((one) => 1.5 * one + 2 + scatter * normal()) } };
  },
};

export default collinear;
