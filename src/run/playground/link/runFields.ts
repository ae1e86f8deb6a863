/**
 * The runs of a state as fields, and back. The first racer's are bare (`optimizer=momentum&learningRate=0.01`), the others' begin with
 * their number (`2.optimizer=adam`). A schedule's settings begin with `schedule.`.
 */
import { REDUCTIONS } from '../../../core/reduction.ts';
import {
  type Configurable,
  configurable,
  DEFAULT_OPTIMIZER,
  DEFAULT_SCHEDULE,
  isUsual,
  LIMITS,
  type Pair,
  type PlaygroundCatalog,
  type PlaygroundState,
  type Racer,
} from '../state.ts';
import type { FieldReader, FieldWriter } from './fields.ts';
import { writePairs } from './numbers.ts';
import { takePairs } from './takePairs.ts';

/** Names of fields that a setting of an optimizer could have too; then it is written `1.seed`. */
export const RESERVED: ReadonlySet<string> = new Set([
  ...[
    'v',
    'z',
    'points',
    'set',
    'make',
    'makeSeed',
    'xLabel',
    'yLabel',
    'intercept',
    'reduction',
    'standardized',
  ],
  ...['optimizer', 'schedule', 'w', 'b', 'starts', 'steps', 'horizon', 'loop', 'stop', 'speed', 'camera'],
  ...['surface', 'formula', 'front', 'log', 'window', 'plane', 'seed', 'hide', 'embed'],
]);

const COORDINATE = { min: -LIMITS.coordinate, max: LIMITS.coordinate };

/** How a racer's fields are called. */
export function keysOf(index: number) {
  const prefix = index === 0 ? '' : `${index + 1}.`;
  return {
    optimizer: `${prefix}optimizer`,
    schedule: `${prefix}schedule`,
    setting: (name: string) => (index === 0 && RESERVED.has(name) ? `1.${name}` : prefix + name),
    scheduleSetting: (name: string) => `${prefix}schedule.${name}`,
  };
}

export function writeRuns(writer: FieldWriter, state: PlaygroundState, catalog: PlaygroundCatalog): void {
  const { racers, starts } = state;
  const usual = isUsual(state);
  writer.flag('intercept', state.intercept, true);
  writer.put('reduction', state.reduction, 'sum');
  writer.flag('standardized', state.standardized, false);
  racers.forEach((racer, index) => {
    const keys = keysOf(index);
    // That there is a second racer must be said even if it is like any other.
    writer.put(keys.optimizer, racer.optimizer, index === 0 ? DEFAULT_OPTIMIZER : undefined);
    const optimizer = configurable(catalog.optimizers, racer.optimizer);
    writer.settings(optimizer, racer.settings, keys.setting, usual);
    writer.put(keys.schedule, racer.schedule, DEFAULT_SCHEDULE);
    const schedule = configurable(catalog.schedules, racer.schedule);
    writer.settings(schedule, racer.scheduleSettings, keys.scheduleSetting);
  });
  const [[w, b] = [-1, 1], ...more] = starts;
  if (more.length === 0) {
    writer.number('w', w, usual ? -1 : undefined);
    writer.number('b', b, usual ? 1 : undefined);
  } else {
    const x = starts.map(([one]) => one);
    const y = starts.map(([, other]) => other);
    writer.put('starts', writePairs(x, y));
  }
}

export function readRuns(
  reader: FieldReader,
  catalog: PlaygroundCatalog,
): Pick<PlaygroundState, 'intercept' | 'reduction' | 'standardized' | 'racers' | 'starts'> {
  const racers = [readRacer(reader, catalog, 0)];
  for (let index = 1; index < LIMITS.racers; index++)
    if (reader.has(keysOf(index).optimizer)) racers.push(readRacer(reader, catalog, index));
  return {
    intercept: reader.flag('intercept', true),
    reduction: reader.oneOf('reduction', REDUCTIONS, 'sum'),
    standardized: reader.flag('standardized', false),
    racers,
    starts: readStarts(reader),
  };
}

function readRacer(reader: FieldReader, catalog: PlaygroundCatalog, index: number): Racer {
  const keys = keysOf(index);
  const choose = (kinds: ReadonlyMap<string, Configurable>, key: string, fallback: string) => {
    const id = reader.oneOf(key, [...kinds.keys()], fallback);
    return { id, kind: configurable(kinds, id) };
  };
  const optimizer = choose(catalog.optimizers, keys.optimizer, DEFAULT_OPTIMIZER);
  const schedule = choose(catalog.schedules, keys.schedule, DEFAULT_SCHEDULE);
  return {
    optimizer: optimizer.id,
    settings: reader.settings(optimizer.kind, keys.setting),
    schedule: schedule.id,
    scheduleSettings: reader.settings(schedule.kind, keys.scheduleSetting),
  };
}

function readStarts(reader: FieldReader): readonly Pair[] {
  if (reader.has('starts')) {
    const found = takePairs(reader, 'starts', { least: 1, most: LIMITS.starts, used: '-1,1' });
    if (found) {
      reader.exclude('w', 'starts');
      reader.exclude('b', 'starts');
      return found.x.map((w, i) => [w, found.y[i] as number]);
    }
  }
  return [[reader.number('w', COORDINATE, -1), reader.number('b', COORDINATE, 1)]];
}
