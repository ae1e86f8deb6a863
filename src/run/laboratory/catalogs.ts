/** Every optimizer, schedule and surface there is, by id: the files of their folders in core are the lists. Whoever imports this has all of them at hand. */
import type { Optimizer } from '../../core/optimizers/optimizer.ts';
import type { Schedule } from '../../core/schedules/schedule.ts';
import type { Surface } from '../../core/surfaces/surface.ts';
import { catalogOf } from './catalog.ts';
import { bringOptimizers, bringSchedules } from './ways.ts';

export const OPTIMIZERS = catalogOf<Optimizer>(
  import.meta.glob(['../../core/optimizers/*.ts', '!../../core/optimizers/optimizer.ts'], { eager: true }),
  'an optimizer',
);
bringOptimizers(OPTIMIZERS.values());

export const SURFACES = catalogOf<Surface>(
  import.meta.glob(['../../core/surfaces/*.ts', '!../../core/surfaces/surface.ts'], { eager: true }),
  'a surface',
);

export const SCHEDULES = catalogOf<Schedule>(
  import.meta.glob(['../../core/schedules/*.ts', '!../../core/schedules/schedule.ts'], { eager: true }),
  'a schedule',
);
bringSchedules(SCHEDULES.values());
