import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/i18n/format.ts';
import { givens } from '../../../src/lessons/kinds/network/givens.tsx';
import { oneWay } from '../../../src/lessons/kinds/network/oneWay.ts';
import { readouts } from '../../../src/lessons/kinds/network/readouts.ts';
import type { StageLayout } from '../../../src/lessons/lesson.ts';
import { loadKind, nowOf } from '../../../src/run/kinds/kinds.ts';
import type { NetworkPatch } from '../../../src/run/kinds/network/state.ts';

await loadKind('network');

// Biscuit's three days: the best line is 13/14 · pats + 1.5, with misses 3/7, −9/14 and 3/14.
const layoutOf = (state: NetworkPatch, more: Partial<StageLayout> = {}) =>
  ({ kind: 'network', show: 'network', ...more, state }) as StageLayout;
const now = (state: NetworkPatch) => nowOf(layoutOf(state));

it('shows how well the answers do, and of a run its cost and steps', () => {
  const shown = (state: NetworkPatch, more?: Partial<StageLayout>) =>
    readouts(layoutOf(state, more)).map(({ name, read }) => `${name} ${read(now(state))}`);
  // √(9/42) and 1 − (9/14) / (14/3).
  expect(shown({ fitted: true })).toEqual(['typical miss 0.463', 'R² 0.862']);
  // 2 · pats + 0.5 misses by 0.5, 0.5 and 3.5: the mean of the squares is 12.75 / 3.
  const byHand = { weights: [2, 0.5] };
  expect(shown(byHand, { controls: ['run'] })).toEqual(['typical miss 2.062', 'cost 4.25', 'steps taken 0']);
});

it('says the unit of the target beside the miss, where it has one', () => {
  const target = { name: 'price', unit: 'thousand dollars', values: [2, 4, 5] };
  const data = { features: [{ name: 'pats', unit: '', values: [1, 2, 4] }], target };
  const meant = (state: NetworkPatch) => readouts(layoutOf(state))[0]?.meaning?.(now(state));
  expect(meant({ data })).toBe('thousand dollars');
  expect(meant({})).toBeNull();
});

describe('on paper', () => {
  it('stand the size of the data and what goes in; weights where they were set by hand', () => {
    const given = (state: NetworkPatch, more?: Partial<StageLayout>) =>
      givens(layoutOf(state, more), now(state));
    expect(given({ fitted: true })).toEqual(['3 examples', 'features: pats']);
    expect(given({ inputs: [], fitted: true })).toEqual(['3 examples', 'no feature goes in']);
    expect(given({ weights: [2, 0.5] })).toEqual([
      '3 examples',
      'features: pats',
      'weights: pats = 2, b = 0.5',
    ]);
    expect(given({ intercept: false, weights: [1.25], learningRate: 0.03 }, { controls: ['run'] })).toEqual([
      '3 examples',
      'features: pats',
      'no b',
      'weights: pats = 1.25',
      'learning rate 0.03',
    ]);
    expect(given({ copies: 2, reduction: 'halfSum', fitted: true }, { controls: ['copies'] })).toEqual([
      '6 examples',
      'each of them 2 times',
      'features: pats',
      'cost: half the sum',
    ]);
    expect(given({ learningRate: 0.000452 }, { controls: ['run'] })).toContain('learning rate 0.000452');
    expect(given({ fitted: true, band: { feature: 'pats', range: [1, 3] } })).toContain(
      'only pats from 1 up to under 3',
    );
  });
});

it('says what one would do, and what comes of it', () => {
  const way = (before: NetworkPatch, after: NetworkPatch) =>
    oneWay({ before: now(before), after: now({ ...before, ...after }), layout: layoutOf(before) });
  expect(way({ inputs: [], fitted: true }, { inputs: ['pats'] })).toEqual([
    'let in pats and no other',
    'typical miss 0.463',
  ]);
  expect(way({ weights: [0, 0] }, { weights: [2, 0.5] })).toEqual([
    'set pats = 2, b = 0.5',
    'typical miss 2.062',
  ]);
  expect(way({ weights: [2, 0.5] }, { fitted: true })).toEqual([
    'let the computer fit the weights',
    'typical miss 0.463',
  ]);
  // From 1 up to under 3 there are two days, and the line through them climbs by 2.
  expect(way({ fitted: true }, { band: { feature: 'pats', range: [1, 3] } })).toEqual([
    'hold pats between 1 and 3',
    'there wags goes with pats by 2',
  ]);
  expect(way({ fitted: true, draws: 0 }, { draws: 500 })).toEqual(['draw the examples again 500 times']);
  expect(way({ fitted: true }, { lit: 1 })).toEqual(['take row 2, a miss of −0.643']);
  expect(way({ fitted: true }, { reduction: 'sum', copies: 4 })).toEqual([
    'copy the data: 4 times',
    'take the sum as the cost',
  ]);
  expect(way({ learningRate: 0.02 }, { learningRate: 0.000452 })).toEqual(['learning rate 0.000452']);
  // The slopes at 0 are −20 and −22/3, so a step of 0.1 leads to 2 and 11/15, with misses 11/15, 11/15 and 56/15.
  expect(way({ learningRate: 0.02 }, { learningRate: 0.1, cursor: 1 })).toEqual([
    'learning rate 0.1',
    'take 1 step',
    'typical miss 2.237',
  ]);
  // Hands of 2 of the three days, at rest and on the way.
  const hands = { settings: { batchSize: 2, seed: 1 } };
  expect(way({ learningRate: 0 }, { ...hands, cursor: 4 })).toEqual(['deal hands of 2', 'deal 4 more hands']);
  expect(way(hands, { cursor: 3 }).slice(0, 2)).toEqual(['learning rate 0.01', 'take 3 steps']);
});

it('says of an envelope which degree was chosen, by what, and what the envelope says', () => {
  const values = Array.from({ length: 24 }, (_, i) => (i * 7) % 24);
  const target = { name: 'y', unit: '', values: values.map((x) => 0.1 * x * x + ((x * 5) % 7)) };
  const data = { features: [{ name: 'x', unit: '', values }], target };
  const split = { learned: 10, heldOut: 6, seed: 1 };
  const before: NetworkPatch = { data, inputs: ['x'], across: 'x', fitted: true, degree: 1, split };
  const after = now({ ...before, degree: 2, opened: 2 });
  const { heldOut, opened } = after.complexity;
  expect(opened?.miss).not.toBeCloseTo(heldOut[2] ?? 0, 3);
  expect(oneWay({ before: now(before), after, layout: layoutOf(before) })).toEqual([
    `degree 2, which misses the held out by ${plain(heldOut[2] ?? 0, 3)}`,
    `open the envelope: it says ${plain(opened?.miss ?? 0, 3)}`,
  ]);
});

it('says on paper how the examples are dealt', () => {
  const state = { settings: { batchSize: 2, seed: 1 } };
  expect(givens(layoutOf(state), now(state))).toContain('hands of 2');
});
