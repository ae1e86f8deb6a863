// How the data come to a network: copies, a deal, scaling, powers, races.
import { describe, expect, it } from 'vitest';
import { networkNow } from '../../../src/run/kinds/network/now.ts';
import { NETWORK_FIELDS, type NetworkPatch } from '../../../src/run/kinds/network/state.ts';
import { defaultsOf } from '../../../src/run/stage/fields.ts';
import '../../../src/run/laboratory/laboratory.ts';
import { houseNow } from './houses.ts';

/** Biscuit's three days: the default of the kind. */
const days = (patch: NetworkPatch = {}) => networkNow({ ...defaultsOf(NETWORK_FIELDS), ...patch });

describe('copies', () => {
  it('double the slopes of a sum and leave those of a mean', () => {
    expect(days({ reduction: 'sum' }).gradient).toEqual([-60, -22]);
    expect(days({ reduction: 'sum', copies: 2 }).gradient).toEqual([-120, -44]);
    expect(days({ copies: 2 }).gradient).toEqual(days().gradient);
    expect(days({ copies: 3 }).observed).toEqual([2, 4, 5, 2, 4, 5, 2, 4, 5]);
  });
});

describe('a deal', () => {
  const now = houseNow({ split: { learned: 20, heldOut: 100, seed: 7 }, inputs: ['area'] });

  it('puts every row in one part', () => {
    const { learned, heldOut, envelope } = now.parts;
    expect([learned.length, heldOut.length, envelope.length]).toEqual([20, 100, 380]);
    expect([...learned, ...heldOut, ...envelope].sort((a, b) => a - b)).toEqual(
      Array.from({ length: 500 }, (_, row) => row),
    );
    expect(now.heldOut.size).toBe(480);
  });

  it('is the one that the course names: areas from 1,010 to 5,330', () => {
    const areas = now.parts.learned.map((row) => now.columns[2]?.values[row] as number);
    expect([Math.min(...areas), Math.max(...areas)]).toEqual([1010, 5330]);
  });

  it('fits the learned rows, and tells how it does on the others', () => {
    expect(now.rootMeanSquare).toBeCloseTo(182.5, 1);
    expect(now.rootMeanSquareOf(now.parts.heldOut)).toBeCloseTo(229.5, 1);
  });

  it('keeps within the rows there are', () => {
    const { parts } = days({ split: { learned: 9, heldOut: 9, seed: 1 } });
    expect([parts.learned.length, parts.heldOut.length, parts.envelope.length]).toEqual([3, 0, 0]);
  });
});

describe('powers', () => {
  it.each([
    [0, 281.8, 274.5],
    [2, 177.5, 229.3],
    [4, 175.9, 227.2],
    [12, 61.3, 1_109_328],
  ])('of degree %i miss by %f on the learned, %f on the held out', (degree, learned, heldOut) => {
    const now = houseNow({ split: { learned: 20, heldOut: 100, seed: 7 }, inputs: ['area'], degree });
    expect(now.rootMeanSquare).toBeCloseTo(learned, 1);
    expect(now.rootMeanSquareOf(now.parts.heldOut) / heldOut).toBeCloseTo(1, 3);
  });
});

describe('scaling', () => {
  const scaling = { spread: 1, center: 1 };

  it('gives weights per spread, and the mean price for b', () => {
    const { parameters } = houseNow({ scaling });
    expect(parameters.map((one) => Math.round(100 * one) / 100)).toEqual([-22.17, 18.35, 195.81, 538.68]);
  });

  it('comes back to dollars a square foot', () => {
    const raw = houseNow().parameters;
    for (const [j, one] of houseNow({ scaling: { spread: 0.3, center: 0.8 } }).inUnits.entries())
      expect(one).toBeCloseTo(raw[j] as number, 9);
  });
});

describe('racers', () => {
  it('start together and differ in what they name', () => {
    const now = days({
      racers: [{ learningRate: 0.02 }, { settings: { batchSize: 1, seed: 4 } }],
      cursor: 2,
    });
    expect(now.racing).toBe(true);
    expect(now.races.map((run) => run.cost[0])).toEqual([15, 15]);
    expect(now.races[0]?.cost[1]).not.toBe(now.races[1]?.cost[1]);
  });
});

it('the hand that the next step reads is of the learned rows', () => {
  const split = { learned: 25, heldOut: 10, seed: 3 };
  const scaling = { spread: 1, center: 1 };
  const now = houseNow({ split, scaling, fitted: false, settings: { batchSize: 10, seed: 1 }, cursor: 2 });
  expect(now.batch).toHaveLength(5);
  expect(now.batch && Array.from(now.batch).every((row) => now.parts.learned.includes(row))).toBe(true);
});
