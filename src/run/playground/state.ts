/**
 * Everything that the playground's screen shows, as plain JSON: with it, the picture follows to the last digit. What the ids in it may
 * be is not known here; a catalog is handed in by whoever has the optimizers, sets and controls at hand.
 */
import type { Reduction } from '../../core/reduction.ts';
import type { Camera } from '../stage/facets.ts';
import { defaultsOf, type Fields } from '../stage/fields.ts';
import { CAMERAS } from '../stage/sharedFields.ts';
import type { FigureId } from './controls.ts';

export type Pair = readonly [number, number];
export type Settings = Readonly<Record<string, number>>;

/** Where the points come from: written down one by one, a set by its name, or made from a seed. */
export type PlaygroundData =
  | { readonly kind: 'points'; readonly x: readonly number[]; readonly y: readonly number[] }
  | { readonly kind: 'set'; readonly id: string }
  | { readonly kind: 'made'; readonly maker: string; readonly seed: number; readonly settings: Settings };

/** A run's way down. Up to four of them race. */
export interface Racer {
  readonly optimizer: string;
  /** Every setting of the optimizer, by name; the optional ones where they were set. */
  readonly settings: Settings;
  readonly schedule: string;
  readonly scheduleSettings: Settings;
}

/** What is gone down: the cost of the data, a ready-made surface, or a formula in w and b. */
export type Landscape =
  | { readonly kind: 'cost' }
  | { readonly kind: 'preset'; readonly id: string }
  | { readonly kind: 'formula'; readonly text: string };

export interface PlaygroundState {
  readonly data: PlaygroundData;
  /** What x and y are called; null: as the data have it. */
  readonly labels: readonly [x: string, y: string] | null;
  readonly intercept: boolean;
  readonly reduction: Reduction;
  /** Whether x is moved to mean 0 and spread 1 before anything else happens. */
  readonly standardized: boolean;
  readonly racers: readonly Racer[];
  /** At least one [w, b]. A single racer starts from all of them, a rain of balls; in a race each takes the next, round and round. */
  readonly starts: readonly Pair[];
  /** Which recorded step is shown, and how many the timeline holds. */
  readonly cursor: number;
  readonly horizon: number;
  readonly loop: boolean;
  readonly stopWhenSlopesUnder: number | null;
  /** Steps a second. */
  readonly speed: number;
  readonly camera: Camera;
  readonly landscape: Landscape;
  /** The figure that is shown large. */
  readonly front: FigureId;
  /** Whether the chart of the cost goes by powers of ten. */
  readonly logCost: boolean;
  /** Which part of the floor the bowl and the map show; null: what fits. */
  readonly window: { readonly w: Pair; readonly b: Pair } | null;
  /** Which part of the plane the data plot shows; null: what the data need. */
  readonly plane: { readonly x: Pair; readonly y: Pair } | null;
  /** For the next thing drawn at random. */
  readonly seed: number;
  /** Controls that are not shown, by id. */
  readonly hidden: readonly string[];
  /** Shown inside another page, without what surrounds it here. */
  readonly embed: boolean;
}

/** A number that may be set, from `min` to `max`. */
export interface SettingRange {
  readonly initial: number;
  readonly min: number;
  readonly max: number;
  /** Whether `max` itself is too large. */
  readonly below?: boolean;
  readonly whole?: boolean;
  /** It need not be there at all; a state has it only where it was set. */
  readonly optional?: boolean;
  /** What a good value is goes by the ground, so that `initial` holds for the usual one only. */
  readonly fitted?: boolean;
}

/** A setting as the optimizers declare it: what a slider offers, and in `allowed` what may be typed, the second number excluded. */
export interface DeclaredSetting {
  readonly initial: number;
  readonly whole?: boolean;
  readonly allowed?: readonly [from: number, under: number];
}

/** What a link may say for a declared setting: all that may be typed, which is more than a slider offers. */
export function settingRange({ initial, whole = false, allowed }: DeclaredSetting): SettingRange {
  const [from, under] = allowed ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  const most = whole ? Number.MAX_SAFE_INTEGER : Number.MAX_VALUE;
  const min = Math.max(from, -most);
  return Number.isFinite(under)
    ? { initial, min, max: under, below: true, whole }
    : { initial, min, max: most, whole };
}

/** Something chosen by its id that has settings of its own. */
export interface Configurable {
  readonly settings: Readonly<Record<string, SettingRange>>;
}

/** All that the ids of a state may be. */
export interface PlaygroundCatalog {
  readonly optimizers: ReadonlyMap<string, Configurable>;
  readonly schedules: ReadonlyMap<string, Configurable>;
  /** Generators of data. */
  readonly makers: ReadonlyMap<string, Configurable>;
  readonly sets: readonly string[];
  readonly presets: readonly string[];
  /** Controls that can be hidden. */
  readonly controls: readonly string[];
  /** Whether a text is a formula in w and b. */
  readonly isFormula: (text: string) => boolean;
}

export const LIMITS = {
  points: 1_000_000,
  starts: 500,
  racers: 4,
  steps: 100_000,
  /** Beyond this in size the cost could outgrow a double. */
  coordinate: 1e100,
  label: 60,
  formula: 300,
} as const;

export const DEFAULT_SET = 'wagsAndPats';
export const DEFAULT_OPTIMIZER = 'gradientDescent';
export const DEFAULT_SCHEDULE = 'constant';

/** Every setting that must be there, at its initial value. */
export function initialSettings({ settings }: Configurable): Settings {
  const needed = Object.entries(settings).filter(([, { optional }]) => !optional);
  return Object.fromEntries(needed.map(([name, { initial }]) => [name, initial]));
}

/**
 * What an optimizer or schedule is unless told otherwise.
 * @throws when the catalog has no such id
 */
export function configurable(kinds: ReadonlyMap<string, Configurable>, id: string): Configurable {
  const found = kinds.get(id);
  if (!found) throw new Error(`the catalog has no '${id}', only ${[...kinds.keys()].join(', ')}`);
  return found;
}

/** Whether a state goes down the cost of the course's own three days, for which all initial values are chosen. */
export const isUsual = ({ data, landscape }: Pick<PlaygroundState, 'data' | 'landscape'>): boolean =>
  landscape.kind === 'cost' && data.kind === 'set' && data.id === DEFAULT_SET;

/** A racer with every setting at its initial value. */
export function initialRacer(catalog: PlaygroundCatalog, optimizer: string = DEFAULT_OPTIMIZER): Racer {
  return {
    optimizer,
    settings: initialSettings(configurable(catalog.optimizers, optimizer)),
    schedule: DEFAULT_SCHEDULE,
    scheduleSettings: initialSettings(configurable(catalog.schedules, DEFAULT_SCHEDULE)),
  };
}

/** Every field but the racers, whose settings are those of a catalog. */
export const PLAYGROUND_FIELDS: Fields<Omit<PlaygroundState, 'racers'>> = {
  data: { initial: { kind: 'set', id: DEFAULT_SET } },
  labels: { initial: null },
  intercept: { initial: true },
  reduction: { initial: 'sum' },
  standardized: { initial: false },
  starts: { initial: [[-1, 1]] },
  cursor: { initial: 0, passing: true },
  horizon: { initial: 100, passing: true },
  loop: { initial: false, view: true },
  stopWhenSlopesUnder: { initial: null },
  speed: { initial: 8, view: true },
  camera: { initial: CAMERAS.side, view: true },
  landscape: { initial: { kind: 'cost' } },
  front: { initial: 'bowl', view: true },
  logCost: { initial: false, view: true },
  window: { initial: null },
  plane: { initial: null },
  seed: { initial: 1 },
  hidden: { initial: [], view: true },
  embed: { initial: false, view: true },
};

/** What the playground shows when its address says nothing. */
export const initialPlayground = (catalog: PlaygroundCatalog): PlaygroundState => ({
  ...defaultsOf(PLAYGROUND_FIELDS),
  racers: [initialRacer(catalog)],
});
