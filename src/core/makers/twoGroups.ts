/**
 * Two groups with the same slope, the second further right and set off in y: set off far enough the other way, the trend of the whole
 * runs against the trend within each group (Simpson 1951). The middles of the groups are 4 apart in x.
 */
import { settingOf } from '../optimizers/optimizer.ts';
import { random } from '../random.ts';
import type { Maker } from './maker.ts';

const MIDDLES = [3, 7] as const;

const twoGroups: Maker<'count' | 'slope' | 'offset' | 'scatter'> = {
  id: 'twoGroups',
  settings: {
    count: { initial: 40, min: 2, max: 1000, logarithmic: true, whole: true, allowed: [1, 1_000_001] },
    slope: { initial: 1, min: -5, max: 5, allowed: [-1e6, 1e6] },
    offset: { initial: -9, min: -30, max: 30, allowed: [-1e6, 1e6] },
    scatter: { initial: 0.8, min: 0, max: 10, allowed: [0, 1e6] },
  },
  make(seed, settings) {
    const count = settingOf(settings, 'count');
    const slope = settingOf(settings, 'slope');
    const offset = settingOf(settings, 'offset');
    const scatter = settingOf(settings, 'scatter');
    const { uniform, normal } = random(seed);
    const of = Array.from({ length: count }, (_, i) => i % 2);
    const x = of.map((group) => (MIDDLES[group] as number) + 4 * (uniform() - 0.5));
    const y = x.map(
      (one, i) => 10 + slope * (one - 5) + offset * ((of[i] as number) - 0.5) + scatter * normal(),
    );
    return { data: { x, y }, groups: { names: ['first group', 'second group'], of } };
  },
};

export default twoGroups;
