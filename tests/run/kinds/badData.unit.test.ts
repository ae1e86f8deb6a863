import { describe, expect, it } from 'vitest';
import { networkNow } from '../../../src/run/kinds/network/now.ts';
import { NETWORK_FIELDS, type NetworkPatch } from '../../../src/run/kinds/network/state.ts';
import { defaultsOf } from '../../../src/run/stage/fields.ts';

const AREA = [1, 2, 4, 5];
const PRICE = [2, 3, 5, 9];

/** The stage of a table whose columns are called as they are here. */
function stageOf(columns: Readonly<Record<string, number[]>>, price: number[], patch: NetworkPatch = {}) {
  const features = Object.entries(columns).map(([name, values]) => ({ name, unit: '', values }));
  const inputs = Object.keys(columns);
  return networkNow({
    ...defaultsOf(NETWORK_FIELDS),
    data: { features, target: { name: 'price', unit: '', values: price } },
    inputs,
    across: inputs[0] as string,
    learningRate: 0.01,
    horizon: 5,
    cursor: 5,
    ...patch,
  });
}

const CASES: readonly [string, Record<string, number[]>, number[], NetworkPatch, string][] = [
  [
    'a column that never varies',
    { area: AREA, rooms: [3, 3, 3, 3] },
    PRICE,
    {},
    'rooms is 3 in every example; with no spread it says nothing that the bias does not. Leave it out.',
  ],
  [
    'one that never varies, standardized',
    { rooms: [3, 3, 3, 3], area: AREA },
    PRICE,
    { scaling: { spread: 1, center: 1 } },
    'rooms is 3 in every example; with no spread it says nothing that the bias does not. Leave it out.',
  ],
  [
    'one that is 0 where there is no bias',
    { area: AREA, rooms: [0, 0, 0, 0] },
    PRICE,
    { intercept: false },
    'rooms is 0 in every example, so any weight does equally well. Leave it out.',
  ],
  [
    'a copied column',
    { area: AREA, size: [...AREA] },
    PRICE,
    {},
    'size repeats area: every value is the same. Leave one of the two out.',
  ],
  [
    'a column in other units',
    { area: AREA, meters: AREA.map((one) => 3 * one - 2) },
    PRICE,
    {},
    'meters repeats area: every value is 3 times it minus 2. Leave one of the two out.',
  ],
  [
    'a column that others add up to',
    { area: AREA, garden: [1, 3, 2, 5], both: [2, 5, 6, 10] },
    PRICE,
    {},
    'both repeats what others say: it is 1 times area plus 1 times garden. Leave one of them out.',
  ],
  [
    'fewer rows than weights',
    { area: [1, 2], rooms: [4, 1] },
    [2, 3],
    {},
    'There are 2 examples for 3 numbers: the weights of area and rooms, and the bias. At least 3 are needed; leave a column out, or bring more rows.',
  ],
  [
    'fewer rows that are learned from than weights',
    { area: AREA, rooms: [1, 3, 2, 5] },
    PRICE,
    { split: { learned: 1, heldOut: 3, seed: 1 }, intercept: false },
    'There is 1 example for 2 numbers: the weights of area and rooms. At least 2 are needed; leave a column out, or bring more rows.',
  ],
];

describe('data that admit no single answer', () => {
  it.each(CASES)('%s: a sentence that names the column', (_, columns, price, patch, sentence) => {
    expect(stageOf(columns, price, patch).problem?.message).toBe(sentence);
  });

  it.each(CASES)('%s: nothing on the stage is lost', (_, columns, price, patch) => {
    for (const fitted of [false, true]) {
      const now = stageOf(columns, price, { ...patch, fitted });
      const shown = [now.cost, now.rootMeanSquare, now.rSquared, now.leastCost, now.edge, ...now.parameters];
      expect(shown.every(Number.isFinite), String(shown)).toBe(true);
      expect(now.fit.parameters.every(Number.isFinite)).toBe(true);
      expect(Array.from(now.predicted).every(Number.isFinite)).toBe(true);
      // It still comes down, or lies at the bottom already.
      expect(now.cost).toBeLessThanOrEqual((now.run.cost[0] as number) + 1e-12);
      if (fitted) expect(now.cost).toBeCloseTo(now.leastCost as number, 8);
    }
  });

  it('a target that never varies has an answer', () => {
    const now = stageOf({ area: AREA }, [5, 5, 5, 5], { fitted: true });
    expect(now.problem).toBeNull();
    expect(now.parameters[0]).toBeCloseTo(0, 12);
    expect(now.parameters[1]).toBeCloseTo(5, 12);
    expect(now.rSquared).toBe(0);
  });
});

describe('values that are no numbers', () => {
  const text = (...values: unknown[]) => values as number[];
  it.each([
    [{ area: AREA }, text(2, 3, 'sold', 9), 'Example 3 has “sold” in price; it must be a finite number.'],
    [
      { area: AREA, rooms: text(1, '2', 3, 4) },
      PRICE,
      'Example 2 has “2” in rooms; it must be a finite number.',
    ],
    [{ area: [1, Number.NaN, 4, 5] }, PRICE, 'Example 2 has NaN in area; it must be a finite number.'],
    [
      { area: [1, 2, 4] },
      PRICE,
      'area has 3 values, which is not as many as there are examples; each example needs one.',
    ],
  ])('%j and %j: a sentence that names the column', (columns, price, sentence) => {
    for (const patch of [{}, { scaling: { spread: 1, center: 1 } }, { degree: 2 }, { inputs: [] }])
      expect(() => stageOf(columns, price, patch)).toThrow(sentence);
  });
});
