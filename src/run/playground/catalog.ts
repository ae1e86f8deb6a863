/** All that the playground can be made of, found by its place: the folders of the core are the lists. */
import type { Dataset } from '../../core/datasets/dataset.ts';
import type { Maker } from '../../core/makers/maker.ts';
import type { Setting } from '../../core/optimizers/optimizer.ts';
import { catalogOf } from '../laboratory/catalog.ts';
import { OPTIMIZERS, SCHEDULES, SURFACES } from '../laboratory/laboratory.ts';
import { CONTROLS } from './controls.ts';
import { type Configurable, type PlaygroundCatalog, type SettingRange, settingRange } from './state.ts';

export const MAKERS = catalogOf<Maker>(
  import.meta.glob(['../../core/makers/*.ts', '!../../core/makers/maker.ts'], { eager: true }),
  'a maker',
);

export const SETS = catalogOf<Dataset>(
  import.meta.glob(['../../core/datasets/*.ts', '!../../core/datasets/dataset.ts'], { eager: true }),
  'a data set',
);

/** Any optimizer reads its examples in batches, where it is told to. */
export const BATCHES = {
  batchSize: { ...settingRange({ initial: 1, whole: true, allowed: [1, 1_000_001] }), optional: true },
  seed: { ...settingRange({ initial: 1, whole: true, allowed: [0, 2 ** 32] }), optional: true },
} as const satisfies Record<string, SettingRange>;

type Declared = { readonly settings: Readonly<Record<string, Setting>> };

const configurables = (
  kinds: ReadonlyMap<string, Declared>,
  more: Readonly<Record<string, SettingRange>> = {},
): ReadonlyMap<string, Configurable> =>
  new Map(
    [...kinds].map(([id, { settings }]) => {
      const own = Object.entries(settings).map(([name, setting]) => {
        const range = settingRange(setting);
        return [name, setting.scalesWith ? { ...range, fitted: true } : range] as const;
      });
      // A seed is a whole number from 0 up, wherever it is asked for.
      const ranges = own.map(([name, range]) => [name, name === 'seed' ? { ...range, min: 0 } : range]);
      return [id, { settings: { ...more, ...Object.fromEntries(ranges) } }];
    }),
  );

/** @param isFormula whether a text is a formula in w and b */
export function playgroundCatalog(isFormula: (text: string) => boolean): PlaygroundCatalog {
  return {
    optimizers: configurables(OPTIMIZERS, BATCHES),
    schedules: configurables(SCHEDULES),
    makers: configurables(MAKERS),
    sets: [...SETS.keys()],
    presets: [...SURFACES.keys()],
    controls: CONTROLS,
    isFormula,
  };
}
