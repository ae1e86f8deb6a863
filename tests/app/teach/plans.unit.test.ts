import { describe, expect, test } from 'vitest';
import { PLANS, planId, readPlan, type WrittenPlan } from '../../../src/app/teach/plans.ts';
import { LESSONS, PARTS } from '../../../src/lessons/catalog.ts';

const plan = (rows: WrittenPlan['rows'], minutes = 12): WrittenPlan => ({
  minutes,
  title: 'A plan',
  summary: 'What for.',
  rows,
});
const atTheBoard = { minutes: 5, lesson: null, do: 'Draw.' };
const inABowl = { minutes: 7, lesson: 'the-bowl', steps: [2, 3], do: 'Rise.' };

/** Every plan, called by its part. */
const ALL = PLANS.flatMap(({ part, plans }) => plans.map((one) => ({ ...one, of: part.title })));

describe('the lesson plans', () => {
  test('are one for 45 minutes and one for 90, of every part', () => {
    expect(PLANS.map(({ part }) => part)).toEqual(PARTS);
    for (const { plans } of PLANS) expect(plans.map(({ minutes }) => minutes)).toEqual([45, 90]);
    const places = PLANS.flatMap(({ part, plans }) => plans.map((one) => planId(part, one)));
    expect(new Set(places).size).toBe(places.length);
  });

  test('keep to the lessons of their part', () => {
    for (const { part, plans } of PLANS)
      for (const { rows } of plans)
        for (const { lesson } of rows) if (lesson) expect(part.lessons).toContain(lesson);
  });

  test.each(ALL)(
    '$of: the one for $minutes minutes runs from 0 to its end without a gap',
    ({ minutes, rows }) => {
      expect(rows[0]?.from).toBe(0);
      expect(rows.at(-1)?.to).toBe(minutes);
      for (const [index, { from, to }] of rows.entries()) {
        expect(to).toBeGreaterThan(from);
        expect(from).toBe(rows[index - 1]?.to ?? 0);
      }
    },
  );

  test.each(ALL)('$of: the one for $minutes minutes goes through the lessons in their order', ({ rows }) => {
    const order = rows.flatMap(({ lesson }) => (lesson ? [LESSONS.indexOf(lesson)] : []));
    expect(order.length).toBeGreaterThan(4);
    expect(order).toEqual([...order].sort((one, other) => one - other));
  });

  test.each(ALL)(
    '$of: the one for $minutes minutes speaks as the rest of the course does',
    ({ rows, summary }) => {
      for (const text of [summary, ...rows.map((row) => row.do)])
        expect(text).not.toMatch(/\b(simply|just|obviously)\b|!|—|'/i);
    },
  );
});

describe('reading a plan', () => {
  test('adds up the minutes', () => {
    const { rows } = readPlan(plan([atTheBoard, inABowl]), 'plan');
    expect(rows.map(({ from, to }) => [from, to])).toEqual([
      [0, 5],
      [5, 12],
    ]);
    expect(rows[1]?.lesson?.title).toBe('Every line at once');
  });

  test.each([
    ['minutes that do not add up', plan([atTheBoard, inABowl], 13), /take 12 minutes, not 13/],
    [
      'a lesson that is not there',
      plan([atTheBoard, { ...inABowl, lesson: 'the-bole' }]),
      /no lesson the-bole/,
    ],
    ['a step that is not there', plan([atTheBoard, { ...inABowl, steps: [2, 7] }]), /the-bowl has no step 7/],
    [
      'a lesson without a step',
      plan([atTheBoard, { ...inABowl, steps: [] }]),
      /row 2 names no step of the-bowl/,
    ],
    ['a row that takes no time', plan([{ ...atTheBoard, minutes: 0 }], 0), /row 1 takes 0 minutes/],
  ])('refuses %s, and names the plan', (_what, broken, message) => {
    expect(() => readPlan(broken, 'plans.json, 12 minutes')).toThrow(message);
    expect(() => readPlan(broken, 'plans.json, 12 minutes')).toThrow(/^plans\.json, 12 minutes: /);
  });
});
