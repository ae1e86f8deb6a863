/** Brute force and slopes by nudging, as a stage shows them: what follows from the state alone. */
import { describe, expect, it } from 'vitest';
import { examNow } from './exam.ts';

const plan = { kind: 'grid' as const, weights: [6], low: -5, high: 5, values: 1000 };
const now = examNow({ search: { plan, done: 1000, milliseconds: 3 } });

describe('a search of a thousand tries', () => {
  it('is known from the state: 0.0029851 at 4.3293, number 933', () => {
    expect(now.search?.best).toEqual({
      number: 933,
      cost: expect.closeTo(0.0029851, 7),
      point: [expect.closeTo(4.3293, 4)],
    });
    expect(now.search?.names).toEqual(['W⁽²⁾₁']);
    expect(now.search?.of).toBe(1000n);
    // As far as it has come: of the first tries the last is the lowest.
    expect(now.with({ search: { plan, done: 400, milliseconds: 1 } }).search?.best?.number).toBe(400);
  });

  it('goes by the other weights, and not by where the tried one stands', () => {
    expect(now.with(now.turn(6, 2)).search?.best).toEqual(now.search?.best);
    // The third that leads out at 2: all answers rise, and the first is lowest far to the left.
    expect(now.with(now.turn(8, 2)).search?.best?.point[0]).toBeCloseTo(0.5656, 4);
  });

  it('of a million is not worked out again wherever it is asked for', () => {
    const million = { ...plan, weights: [6, 8] };
    expect(now.with({ search: { plan: million, done: 1e6, milliseconds: 9 } }).search?.best).toBeNull();
    expect(now.searched(million).cost).toBeCloseTo(0.002982, 6);
  });

  it('is the same task however far it has come', () => {
    const next = now.with({ search: { plan, done: 700, milliseconds: 2 } });
    expect(next.search?.task).toBe(now.search?.task);
    expect(now.with(now.turn(8, 2)).search?.task).not.toBe(now.search?.task);
  });

  it.each([
    ['no weight', { weights: [] }],
    ['a weight twice', { weights: [3, 3] }],
    ['an empty box', { low: 5 }],
    ['one value', { values: 1 }],
    ['no values', { values: undefined }],
    ['darts without a number', { kind: 'random' }],
  ])('of %s is none', (_, patch) => {
    const search = { plan: { ...plan, ...patch } as never, done: 3, milliseconds: 0 };
    expect(now.with({ search }).search).toBeNull();
  });

  it('that fits no such network is none, and one that was done further than it goes ends there', () => {
    expect(
      now.with({ search: { plan: { ...plan, weights: [12] }, done: 0, milliseconds: 0 } }).search,
    ).toBeNull();
    expect(now.with({ search: { plan, done: 5000, milliseconds: 1 } }).search?.done).toBe(1000);
  });
});

describe('one wire after another', () => {
  it('brings the first two to 0.0027680, guesses 75.7, 87.2 and 87.3 with the first alone', () => {
    const one = now.with(now.turn(6, now.oneWire().weight));
    expect(one.cost).toBeCloseTo(0.002985, 7);
    expect(Array.from(one.predicted, (answer) => Number((100 * answer).toFixed(1)))).toEqual([
      75.7, 87.2, 87.3,
    ]);
    const first = now.with(now.turn(6, now.searched(plan).point[0] as number));
    expect(first.searched({ ...plan, weights: [0] }).cost).toBeCloseTo(0.002768, 6);
  });
});

describe('slopes by nudging', () => {
  it.each([
    [1, 0.042, 3],
    [0.01, 4.4e-6, 7],
    [1e-4, 4.4e-10, 11],
  ])('with %d are off by %d', (epsilon, error, digits) => {
    expect(now.with({ epsilon }).nudging.error).toBeCloseTo(error, digits);
  });

  it('are best near 10⁻⁵ to both sides, and near 10⁻⁷ to one', () => {
    const { best, evaluations, sweep } = now.nudging;
    expect([Math.log10(best.epsilon) > -6, Math.log10(best.epsilon) < -4]).toEqual([true, true]);
    expect(best.error).toBeLessThan(3e-11);
    expect(evaluations).toBe(18);
    // Nobody sees it before it is shown.
    expect(sweep).toBeNull();
    const one = now.with({ sides: 'one' }).nudging;
    expect(one.evaluations).toBe(10);
    expect(Math.abs(Math.log10(one.best.epsilon) + 7)).toBeLessThan(1);
    expect(one.best.error).toBeGreaterThan(1e-9);
  });

  it('find the planted mistake, and no other', () => {
    const planted = now.with({ planted: { weight: 4, mistake: 'lastExample' } });
    expect(
      planted.nudging.slopes.filter(({ error }) => error > 1e-6).map(({ parameter }) => parameter),
    ).toEqual([4]);
    expect(planted.with({ accused: 3 }).nudging.isFound).toBe(false);
    expect(planted.with({ accused: 4 }).nudging.isFound).toBe(true);
    expect(now.with({ accused: 4 }).nudging.isFound).toBe(false);
  });
});
