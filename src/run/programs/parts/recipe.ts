/** What the program of a run is made of, whatever its language. */
import type { RunConfiguration } from '../../configuration.ts';
import { type ProgramOptions, reduced } from '../program.ts';
import type { Rate } from './rate.ts';
import type { Update } from './update.ts';

export type Letter = 'w' | 'b';

export interface Recipe {
  readonly run: RunConfiguration;
  readonly steps: number;
  /** What the two columns of data are called. */
  readonly columns: readonly [x: string, y: string];
  /** The parameters that are stepped. */
  readonly letters: readonly Letter[];
  readonly start: Readonly<Record<Letter, number>>;
  readonly update: Update;
  /** The update's lines for both parameters together. */
  readonly together: readonly string[];
  /** What stands at the top, by name, the learning rate first. */
  readonly constants: readonly (readonly [name: string, value: number])[];
  readonly rate: Rate | null;
  /** How many examples a step reads, and the seed that deals them out; null where it reads them all. */
  readonly batch: { readonly size: number; readonly seed: number } | null;
  readonly standardized: boolean;
  /** The data are too many to be written down, and are read from data.csv. */
  readonly fromFile: boolean;
}

/** So many points are written into a program; more come from a file. */
export const MOST_POINTS = 2000;

const updates = import.meta.glob<Update>('../updates/*.ts', { eager: true, import: 'default' });
const rates = import.meta.glob<Rate>('../rates/*.ts', { eager: true, import: 'default' });

/**
 * The recipe of a run's program.
 * @throws naming it, when there is no program for its optimizer or schedule, or a setting is missing
 */
export function recipeOf(
  run: RunConfiguration,
  steps: number,
  { standardized = false, columns = ['pats', 'wags'] }: ProgramOptions = {},
): Recipe {
  const { data, settings, schedule, intercept = true } = run;
  const update = oneOf(updates, '../updates', run.optimizer, 'optimizer');
  const learns = update.constants.includes('learningRate');
  const rate = schedule && learns ? oneOf(rates, '../rates', schedule.id, 'schedule') : null;
  const { batchSize: size, seed } = settings;
  // All of them at once are dealt out in their own order, which is no batch.
  const batched = size !== undefined && seed !== undefined && size < data.x.length && !update.slopeless;
  return {
    run,
    steps,
    columns,
    letters: intercept ? ['w', 'b'] : ['w'],
    start: { w: run.start[0] ?? 0, b: intercept ? (run.start[1] ?? 0) : 0 },
    update,
    together: togetherOf(update, run),
    constants: [
      ...update.constants.map((name) => [name, settingNamed(settings, name)] as const),
      ...Object.entries(rate?.constants ?? {}).map(
        ([name, setting]) => [name, settingNamed(schedule?.settings ?? {}, setting)] as const,
      ),
    ],
    rate: rate?.lines.length ? rate : null,
    batch: batched ? { size, seed } : null,
    standardized,
    fromFile: data.x.length > MOST_POINTS,
  };
}

function togetherOf({ together }: Update, { data: { x }, reduction, intercept = true }: RunConfiguration) {
  const { two, slope: over } = reduced({ reduction }, 'count');
  const curveB = { sum: '2 * count', mean: '2', halfSum: 'count', halfMean: '1' }[reduction];
  const from = intercept ? x[0] : 0;
  return together?.({ intercept, varies: x.some((one) => one !== from), two, over, curveB }) ?? [];
}

function oneOf<T extends { readonly id: string }>(
  modules: Readonly<Record<string, T>>,
  folder: string,
  id: string,
  kind: string,
): T {
  const one = modules[`${folder}/${id}.ts`];
  if (!one) throw new Error(`there is no program for the ${kind} '${id}'`);
  return one;
}

function settingNamed(settings: Readonly<Record<string, number>>, name: string): number {
  const value = settings[name];
  if (value === undefined) throw new Error(`settings.${name} is missing`);
  return value;
}
