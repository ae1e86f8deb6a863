import { describe, expect, test } from 'vitest';
import { courseId, loadCourse, loadPlan, loadPlans, readPlan } from '../../../src/app/teach/plans.ts';
import { presentPlan } from '../../../src/app/teach/presentPlan.ts';
import { LESSONS, PARTS } from '../../../src/lessons/catalog.ts';
import { leastMinutes } from '../../../src/lessons/plan.ts';

const PLANS = await loadPlans();
const COURSES = (await Promise.all(PARTS.map((part) => loadCourse(courseId(part) ?? '')))).flatMap(
  (course) => course ?? [],
);

/** Every plan, those of the courses as well, called by its part. */
const ALL = [...PLANS, ...COURSES].flatMap(({ part, plans }) =>
  plans.map((one) => ({ ...one, of: part.title, part })),
);

describe('the lesson plans', () => {
  test('are one for 45 minutes and one for 90, of every part that is whole, and a course of six lessons', () => {
    expect(PLANS.map(({ part }) => part)).toEqual(PARTS);
    // A part is whole once it has lessons for a course; until then it has a plan for what is there.
    const whole = PARTS.filter(({ lessons }) => lessons.length >= 6);
    expect(whole.length).toBeGreaterThan(1);
    for (const { part, plans } of PLANS)
      expect(plans.map(({ minutes }) => minutes)).toEqual(whole.includes(part) ? [45, 90] : [45]);
    expect(COURSES.map(({ part }) => part)).toEqual(whole);
    for (const { plans } of COURSES) expect(plans.map(({ minutes }) => minutes)).toEqual(Array(6).fill(45));
  });

  test('each have a name of their own, by which they are found', async () => {
    const ids = ALL.map(({ id }) => id);
    expect(ids).toContain('plan-1-45');
    expect(ids).toContain('course-2-6');
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, title } of ALL) expect((await loadPlan(id))?.title).toBe(title);
    for (const none of ['', 'plan-1-46', 'plan-9-45', 'course-1-7', 'course-1', '__proto__', 'plan-1-45x'])
      expect(await loadPlan(none), none).toBeNull();
  });

  test('of a course together come to every lesson of the part', () => {
    for (const { part, plans } of COURSES) {
      const taught = new Set(plans.flatMap(({ rows }) => rows.map(({ lesson }) => lesson)));
      for (const lesson of part.lessons) expect(taught, lesson.title).toContain(lesson);
    }
  });

  test.each(ALL)('$of, $id keeps to the lessons of its part, in their order', ({ part, rows }) => {
    const order = rows.flatMap(({ lesson }) => (lesson ? [LESSONS.indexOf(lesson)] : []));
    for (const { lesson } of rows) if (lesson) expect(part.lessons).toContain(lesson);
    expect(order.length).toBeGreaterThan(2);
    expect(order).toEqual([...order].sort((one, other) => one - other));
  });

  test.each(ALL)(
    '$of, $id runs from 0 to its end without a gap, and holds no more than fits',
    ({ minutes, rows }) => {
      let at = 0;
      for (const { from, to, lesson, ...row } of rows) {
        expect(from).toBe(at);
        expect(to - from).toBeGreaterThanOrEqual(
          leastMinutes({ ...row, minutes: 0, lesson: lesson?.slug ?? null }),
        );
        at = to;
      }
      expect(at).toBe(minutes);
    },
  );

  test.each(ALL)(
    '$of, $id votes where it says so, and speaks as the rest of the course does',
    ({ rows, summary }) => {
      for (const { lesson, asks, do: what } of rows)
        if (lesson && /\b(vote|votes|guess)\b/i.test(what)) expect(asks, what).not.toEqual([]);
      for (const text of [summary, ...rows.flatMap((row) => [row.do, row.room ?? ''])])
        expect(text).not.toMatch(/\b(simply|just|obviously)\b|!|—|'/i);
    },
  );
});

test('what takes how long: a step a minute, a vote three more, a task four more, the board three', () => {
  const row = { minutes: 0, lesson: 'the-bowl', steps: [1, 2, 3], do: '' };
  expect(leastMinutes(row)).toBe(3);
  expect(leastMinutes({ ...row, asks: ['a', 'b'] })).toBe(9);
  expect(leastMinutes({ ...row, asks: ['a', 'b'], tries: ['c'] })).toBe(13);
  expect(leastMinutes({ minutes: 0, lesson: null, room: 'Draw.', do: '' })).toBe(3);
});

describe('a plan that is read', () => {
  const written = {
    minutes: 12,
    title: 'A plan',
    summary: 'What for.',
    rows: [
      { minutes: 5, lesson: null, room: 'Three days.', do: 'Draw.' },
      { minutes: 7, lesson: 'the-bowl', steps: [2, 3], do: 'Rise.' },
    ],
  };
  test('has running minutes', () => {
    const { rows } = readPlan(written, 'plan-1-12');
    expect(rows.map(({ from, to }) => [from, to])).toEqual([
      [0, 5],
      [5, 12],
    ]);
    expect(rows[1]?.lesson?.title).toBe('Every line at once');
  });

  test('is presented at its first step', () => {
    expect(presentPlan(readPlan(written, 'plan-1-12'))).toBe('present/the-bowl/#2&plan=plan-1-12');
  });
});
