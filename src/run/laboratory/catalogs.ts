/** Every optimizer, schedule and surface there is, by id: the files of their folders in core are the lists. Whoever imports this has all optimizers at hand. */
import type { Optimizer } from '../../core/optimizers/optimizer.ts';
import type { Surface } from '../../core/surfaces/surface.ts';
import { catalogOf } from './catalog.ts';
import { bringOptimizers } from './ways.ts';

export const OPTIMIZERS = catalogOf<Optimizer>(
  import.meta.glob(['../../core/optimizers/*.ts', '!../../core/optimizers/optimizer.ts'], { eager: true }),
  'an optimizer',
);
bringOptimizers(OPTIMIZERS.values());

export const SURFACES = catalogOf<Surface>(
  import.meta.glob(['../../core/surfaces/*.ts', '!../../core/surfaces/surface.ts'], { eager: true }),
  'a surface',
);

export { SCHEDULES } from './ways.ts';
