// What a change of the state works out anew: what reads a field that is another now, and nothing else. Counted in values of the data that are read.
import { describe, expect, it } from 'vitest';
import { networkNow } from '../../../src/run/kinds/network/now.ts';
import { NETWORK_FIELDS, type NetworkPatch } from '../../../src/run/kinds/network/state.ts';
import { passing, viewed } from '../../../src/run/stage/fields.ts';
import { houseNow } from './houses.ts';

const ROWS = 500;

/** The houses, with whoever reads a value of them noted. */
function watchedHouses() {
  const reads = { count: 0 };
  const watched = (values: readonly number[]) =>
    new Proxy(values, {
      get(target, key) {
        if (typeof key === 'string' && /^\d+$/.test(key)) reads.count++;
        return Reflect.get(target, key);
      },
    });
  const { data } = houseNow().state;
  const column = <Column extends { readonly values: readonly number[] }>(one: Column): Column => ({
    ...one,
    values: watched(one.values),
  });
  return { reads, data: { ...data, features: data.features.map(column), target: column(data.target) } };
}

const SIZED = (value: object): number =>
  value instanceof Set ? value.size : 'length' in value ? Number(value.length) : 0;

/** All that follows, each asked for; those that have an entry for each example, by name. */
function everything(now: object): ReadonlyMap<string, object> {
  const found = new Map<string, object>();
  const walk = (value: unknown, way: string, depth: number) => {
    if (typeof value !== 'object' || value === null || way === '.state' || depth > 3) return;
    if (SIZED(value) >= ROWS / 10) found.set(way, value);
    else for (const [key, one] of Object.entries(value)) walk(one, `${way}.${key}`, depth + 1);
  };
  walk(now, '', 0);
  return found;
}

/** Another value of a field that only passes or says how things are looked at. */
const OTHERS: { readonly [Key in keyof NetworkPatch]: NetworkPatch[Key] } = {
  lit: 41,
  litParameter: 1,
  sort: { column: 'area', down: true },
  library: 'numpy',
  chartAxis: 'epochs',
  timings: [],
  stepTimes: [3],
};

describe.each<[string, NetworkPatch]>([
  ['fitted', {}],
  [
    'on a run in hands',
    { fitted: false, settings: { batchSize: 32, seed: 5 }, cursor: 3, learningRate: 1e-8 },
  ],
  ['dealt into parts', { split: { learned: 300, heldOut: 120, seed: 4 }, draws: 5 }],
  [
    'of powers',
    { inputs: ['area'], across: 'area', degree: 4, split: { learned: 200, heldOut: 200, seed: 3 } },
  ],
  ['with what is left', { leftovers: true, band: { feature: 'bedrooms', range: [2, 4] }, draws: 3 }],
])('a model %s', (_, patch) => {
  const { reads, data } = watchedHouses();
  const { state } = networkNow({ ...houseNow(patch).state, data });
  const before = everything(networkNow(state));
  const quiet = [...new Set([...passing(NETWORK_FIELDS), ...viewed(NETWORK_FIELDS)])];

  it('has much that goes by the examples', () => {
    expect([...before.keys()]).toEqual(expect.arrayContaining(['.predicted', '.residuals', '.inside']));
    expect(reads.count).toBeGreaterThan(5 * ROWS);
  });

  it.each(quiet)('stays as it is where only %s is another', (field) => {
    reads.count = 0;
    const other = field in OTHERS ? OTHERS[field as keyof NetworkPatch] : state[field];
    const after = everything(networkNow({ ...state, [field]: other }));
    // The row in hand, as it is written in a few places.
    expect(reads.count).toBeLessThan(20);
    expect([...after.keys()]).toEqual([...before.keys()]);
    for (const [way, value] of after) expect(before.get(way) === value, `${way} is made anew`).toBe(true);
  });
});
