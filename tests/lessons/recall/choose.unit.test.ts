// Which questions come at the start of a lesson: what was missed, then what is due or new, mixed.
import { describe, expect, it } from 'vitest';
import { random } from '../../../src/core/random.ts';
import { choose, dueIn, memoriesOf, type Outcomes } from '../../../src/lessons/recall/choose.ts';
import { answer, begin, latestRound } from '../../../src/lessons/recall/rounds.ts';

/** Two questions about each of ten lessons: 1a, 1b, 2a, … */
const POOL = Array.from({ length: 10 }, (_, lesson) =>
  ['a', 'b'].map((name) => ({ id: `${lesson + 1}${name}`, lesson: lesson + 1 })),
).flat();
const outcome = (right: boolean) => ({ seed: 1, said: 'x', right });
const chosen = (number: number, outcomes: Outcomes, seed = 1) =>
  choose({ pool: POOL, number, memories: memoriesOf(outcomes), random: random(seed) });
const SEEDS = Array.from({ length: 50 }, (_, seed) => seed);

describe('spacing', () => {
  const asked = (...outcomes: (boolean | undefined)[]) =>
    memoriesOf(outcomes.map((right) => (right === undefined ? undefined : { q: outcome(right) })));
  it.each([
    ['missed in lesson 3: the next round', [undefined, undefined, false], 3],
    ['known once, in lesson 3: lesson 5', [undefined, undefined, true], 5],
    ['known in 3 and in 5: lesson 9', [undefined, undefined, true, undefined, true], 9],
    ['known three times, last in 9: lesson 17', [...'..T.T...T'].map((one) => one === 'T' || undefined), 17],
    [
      'known twice and then missed in 9: the next round',
      [...'..T.T...F'].map((one) => (one === '.' ? undefined : one === 'T')),
      9,
    ],
    ['missed in 3, known in 4: lesson 6', [undefined, undefined, false, true], 6],
  ] as const)('%s', (_, outcomes, due) => {
    const memory = asked(...outcomes).get('q');
    expect(memory && dueIn(memory)).toBe(due);
  });
  it('counts nothing that was asked and passed over', () => {
    expect(memoriesOf([undefined, undefined, { q: { seed: 7 } }]).size).toBe(0);
  });
});

describe('a round', () => {
  it.each(SEEDS)(
    'asks about three earlier lessons, and never about this one or a later one (seed %i)',
    (seed) => {
      const lessons = chosen(6, [], seed).map((id) => Number.parseInt(id, 10));
      expect(lessons).toHaveLength(3);
      expect(new Set(lessons).size).toBe(3);
      expect(Math.max(...lessons)).toBeLessThan(6);
    },
  );
  it('takes from the two that there are in the third', () => {
    const lessons = chosen(3, []).map((id) => Number.parseInt(id, 10));
    expect(new Set(lessons)).toEqual(new Set([1, 2]));
    expect(lessons).toHaveLength(3);
  });
  it('begins with what was missed and is due, of one lesson or not', () => {
    const outcomes = [undefined, undefined, undefined, { '2a': outcome(false), '2b': outcome(false) }];
    for (const seed of SEEDS) expect(chosen(5, outcomes, seed).slice(0, 2).sort()).toEqual(['2a', '2b']);
  });
  it('leaves what was known for two lessons, and then may ask it again', () => {
    const outcomes = [
      undefined,
      undefined,
      { '1a': outcome(true), '2a': outcome(true), '2b': outcome(true) },
    ];
    const inFour = SEEDS.map((seed) => chosen(4, outcomes, seed));
    // 1b, 3a and 3b were never asked; what is left of lessons 1 and 2 is not due.
    for (const ids of inFour) expect([...ids].sort()).toEqual(['1b', '3a', '3b']);
    const inFive = SEEDS.flatMap((seed) => chosen(5, outcomes, seed));
    expect(inFive).toContain('1a');
  });
  it('asks what was missed again, should there be another in the same lesson', () => {
    const outcomes = [...Array(4), { '1a': outcome(true), '3b': outcome(false), '4a': outcome(true) }];
    for (const seed of SEEDS) {
      const ids = chosen(5, outcomes, seed);
      expect(ids[0]).toBe('3b');
      expect(ids).not.toContain('1a');
      expect(ids).not.toContain('4a');
    }
  });
  it('asks what is not due rather than too little', () => {
    const all = Object.fromEntries(['1a', '1b', '2a', '2b'].map((id) => [id, outcome(true)]));
    expect(chosen(3, [undefined, undefined, all])).toHaveLength(3);
  });
  it('is the same for the same seed, and for some other another', () => {
    expect(chosen(8, [], 5)).toEqual(chosen(8, [], 5));
    expect(new Set(SEEDS.map((seed) => chosen(8, [], seed).join())).size).toBeGreaterThan(20);
  });
});

describe('what is kept of a round', () => {
  it('is its questions in their order, with the first answer for whether they were known', () => {
    const begun = begin(undefined, ['b/two', 'a/one'], 40);
    expect(latestRound(begun)).toEqual([
      { id: 'b/two', seed: 40 },
      { id: 'a/one', seed: 40 },
    ]);
    const missed = answer(begun, 'a/one', { seed: 40, said: 3, right: false });
    const mended = answer(missed, 'a/one', { seed: 40, said: 5, right: true });
    expect(mended['a/one']).toEqual({ seed: 40, said: 5, right: false });
  });
  it('gives way to another, which keeps what was said to the questions that it does not ask', () => {
    const first = answer(begin(undefined, ['a/one', 'b/two'], 40), 'a/one', {
      seed: 40,
      said: 3,
      right: true,
    });
    const second = begin(first, ['b/two', 'c/three'], 90);
    expect(latestRound(second).map(({ id }) => id)).toEqual(['b/two', 'c/three']);
    expect(second['a/one']).toEqual({ seed: 40, said: 3, right: true });
    expect(JSON.parse(JSON.stringify(second))).toEqual(second);
  });
  it('is nothing at first', () => {
    expect(latestRound()).toEqual([]);
  });
});
