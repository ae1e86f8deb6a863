/** Every optimizer, schedule and surface there is, by id: the files of their folders in core are the lists. */
import type { Optimizer } from '../../core/optimizers/optimizer.ts';
import type { Schedule } from '../../core/schedules/schedule.ts';
import type { Surface } from '../../core/surfaces/surface.ts';
import { catalogOf, oneOf } from './catalog.ts';

export const OPTIMIZERS = catalogOf<Optimizer>(
  import.meta.glob(['../../core/optimizers/*.ts', '!../../core/optimizers/optimizer.ts'], { eager: true }),
  'an optimizer',
);

export const SCHEDULES = catalogOf<Schedule>(
  import.meta.glob(['../../core/schedules/*.ts', '!../../core/schedules/schedule.ts'], { eager: true }),
  'a schedule',
);

export const SURFACES = catalogOf<Surface>(
  import.meta.glob(['../../core/surfaces/*.ts', '!../../core/surfaces/surface.ts'], { eager: true }),
  'a surface',
);

/** @throws naming the id and those there are */
export const optimizerOf = (id: string): Optimizer => oneOf(OPTIMIZERS, id, 'optimizer');

/** @throws naming the id and those there are */
export const scheduleOf = (id: string): Schedule => oneOf(SCHEDULES, id, 'schedule');
