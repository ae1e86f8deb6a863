// A catalog for tests, with ids and settings that are easy to confuse, and random states over it.
import fc from 'fast-check';
import { REDUCTIONS } from '../../../../src/core/reduction.ts';
import { FIGURES } from '../../../../src/run/playground/controls.ts';
import {
  type Configurable,
  type PlaygroundCatalog,
  type PlaygroundData,
  type PlaygroundState,
  type Racer,
  type Settings,
  settingRange,
} from '../../../../src/run/playground/state.ts';

const rate = { initial: 0.01, min: 0.0001, max: 0.1 };

export const CATALOG: PlaygroundCatalog = {
  optimizers: new Map<string, Configurable>([
    ['gradientDescent', { settings: { learningRate: rate } }],
    ['momentum', { settings: { learningRate: rate, momentum: { initial: 0.9, min: 0, max: 0.999 } } }],
    [
      'miniBatch',
      {
        settings: {
          seed: { initial: 3, min: 0, max: 1e9, whole: true },
          batchSize: { initial: 2, min: 1, max: 1e6, whole: true },
        },
      },
    ],
    [
      'batched',
      {
        settings: {
          decay: settingRange({ initial: 0.5, allowed: [0, 1] }),
          drift: settingRange({ initial: 0.3 }),
          every: settingRange({ initial: 4, whole: true, allowed: [1, Number.POSITIVE_INFINITY] }),
          batchSize: { initial: 1, min: 1, max: 50, below: true, whole: true, optional: true },
          seed: { initial: 1, min: 0, max: 99, whole: true, optional: true },
        },
      },
    ],
    [
      'odd',
      {
        settings: {
          steps: { initial: -0, min: -1e300, max: 1e300 },
          constructor: { initial: 5, min: 0, max: 9 },
        },
      },
    ],
    ['newton', { settings: {} }],
  ]),
  schedules: new Map<string, Configurable>([
    ['constant', { settings: {} }],
    [
      'step',
      {
        settings: {
          every: { initial: 10, min: 1, max: 1000, whole: true },
          factor: { initial: 0.5, min: 0, max: 1 },
        },
      },
    ],
  ]),
  makers: new Map<string, Configurable>([
    [
      'line',
      {
        settings: {
          noise: { initial: 0.5, min: 0, max: 10 },
          count: { initial: 30, min: 1, max: 1e6, whole: true },
        },
      },
    ],
    ['twoGroups', { settings: {} }],
  ]),
  sets: ['wagsAndPats', 'penguins', 'anscombe.1'],
  presets: ['himmelblau', 'saddle'],
  controls: ['learningRate', 'timeline', 'cost', 'optimizer'],
  isFormula: (text) => text.length > 0 && !text.includes('?'),
};

/** Ordinary objects, as JSON gives them, since the comparison minds prototypes. */
const plain = { noNullPrototype: true } as const;
const within = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const coordinate = fc.oneof(
  { weight: 5, arbitrary: within(-1e100, 1e100) },
  { weight: 3, arbitrary: fc.integer({ min: -50, max: 50 }) },
  { weight: 1, arbitrary: fc.constantFrom(-0, 0.1 + 0.2, 5e-324, 1e21, -1e-7, 2 ** 53 + 2) },
);
const pair = fc.tuple(coordinate, coordinate);
const seed = fc.nat(2 ** 31 - 1);
const id = (ids: Iterable<string>) => fc.constantFrom(...ids);

function settingsOf({ settings }: Configurable): fc.Arbitrary<Settings> {
  const entries = Object.entries(settings);
  const values = entries.map(([name, { initial, min, max, below = false, whole }]) => {
    const any = whole
      ? fc.integer({ min, max: Math.min(below ? max - 1 : max, 2 ** 31) })
      : fc.double({ min, max, maxExcluded: below, noNaN: true });
    return [name, fc.oneof(fc.constant(initial), any)] as const;
  });
  const requiredKeys = entries.filter(([, { optional }]) => !optional).map(([name]) => name);
  return fc.record(Object.fromEntries(values), { requiredKeys, ...plain });
}

function chosen(kinds: ReadonlyMap<string, Configurable>) {
  return id(kinds.keys()).chain((name) => {
    const kind = kinds.get(name);
    if (!kind) throw new Error(name);
    return settingsOf(kind).map((settings) => ({ name, settings }));
  });
}

const racer: fc.Arbitrary<Racer> = fc
  .tuple(chosen(CATALOG.optimizers), chosen(CATALOG.schedules))
  .map(([one, other]) => ({
    optimizer: one.name,
    settings: one.settings,
    schedule: other.name,
    scheduleSettings: other.settings,
  }));

const points = (most: number) =>
  fc
    .array(pair, { maxLength: most })
    .map(
      (pairs): PlaygroundData => ({ kind: 'points', x: pairs.map(([x]) => x), y: pairs.map(([, y]) => y) }),
    );
const data: fc.Arbitrary<PlaygroundData> = fc.oneof(
  { weight: 6, arbitrary: points(6) },
  { weight: 1, arbitrary: points(200) },
  { weight: 2, arbitrary: id(CATALOG.sets).map((name): PlaygroundData => ({ kind: 'set', id: name })) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(chosen(CATALOG.makers), seed)
      .map(
        ([{ name, settings }, from]): PlaygroundData => ({ kind: 'made', maker: name, seed: from, settings }),
      ),
  },
);

const text = (most: number) =>
  fc
    .oneof(
      fc.string({ maxLength: 20 }),
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom('a&b=c', '%41', '50 %', 'w^2+b', '#', 'größe', '🐕 wags'),
    )
    .filter(
      (one) => one.length <= most && !/[\p{Control}\p{Surrogate}\u202a-\u202e\u2066-\u2069?]/u.test(one),
    );
const span = pair.filter(([a, b]) => a !== b).map(([a, b]): [number, number] => (a < b ? [a, b] : [b, a]));
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });

export const anyState: fc.Arbitrary<PlaygroundState> = fc
  .record(
    {
      data,
      labels: maybe(fc.tuple(text(60), text(60))),
      intercept: fc.boolean(),
      reduction: fc.constantFrom(...REDUCTIONS),
      standardized: fc.boolean(),
      racers: fc.array(racer, { minLength: 1, maxLength: 4 }),
      starts: fc.oneof(
        { weight: 4, arbitrary: fc.array(pair, { minLength: 1, maxLength: 3 }) },
        { weight: 1, arbitrary: fc.array(pair, { minLength: 1, maxLength: 60, size: 'max' }) },
      ),
      cursor: fc.nat(100_000),
      horizon: fc.integer({ min: 1, max: 100_000 }),
      loop: fc.boolean(),
      stopWhenSlopesUnder: maybe(within(1e-15, 1e6)),
      speed: within(0.1, 1000),
      camera: fc.record(
        {
          azimuth: within(-1000, 1000),
          elevation: within(-Math.PI / 2, Math.PI / 2),
          zoom: within(0.05, 50),
        },
        plain,
      ),
      front: fc.constantFrom(...FIGURES),
      logCost: fc.boolean(),
      landscape: fc.oneof(
        fc.constant({ kind: 'cost' as const }),
        id(CATALOG.presets).map((name) => ({ kind: 'preset' as const, id: name })),
        text(300)
          .filter(CATALOG.isFormula)
          .map((formula) => ({ kind: 'formula' as const, text: formula })),
      ),
      window: maybe(fc.record({ w: span, b: span }, plain)),
      plane: maybe(fc.record({ x: span, y: span }, plain)),
      seed,
      hidden: fc.subarray([...CATALOG.controls]),
      embed: fc.boolean(),
    },
    plain,
  )
  .map((state) => ({ ...state, horizon: Math.max(state.horizon, state.cursor) }));
