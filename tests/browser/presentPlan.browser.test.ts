// A lesson plan in class: presented from the guide, gone through with a clicker, and the presenter's view on the way.
import { readFileSync } from 'node:fs';
import type { Locator, Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { WrittenPlan } from '../../src/lessons/plan.ts';
import { expectAccessible } from './axe.ts';
import { atBeat, type Beat, expectSame, openPresenter, openWall, PROJECTOR, STILL } from './classroom.ts';
import { LESSONS } from './course.ts';
import { expectClean, openApp, ready } from './harness.ts';

const [plan]: readonly [WrittenPlan] = JSON.parse(
  readFileSync('src/lessons/en/10-wags-and-pats/plans.json', 'utf8'),
);

const VOTE = ['look', 'ask', 'answer'] as const;
const TASK = ['look', 'task', 'way'] as const;
/** The plan as a clicker goes through it: the row, from 0, the step, and the beats. */
const STOPS: readonly (readonly [row: number, step: number | undefined, beats: readonly Beat[]])[] = [
  [0, undefined, ['board']],
  [1, 3, VOTE],
  [2, 4, VOTE],
  [2, 5, [...TASK, 'recap']],
  [3, 2, VOTE],
  [4, 1, VOTE],
  [4, 2, [...TASK, 'way', 'way']],
  [5, 1, VOTE],
  [5, 2, VOTE],
  [6, 1, VOTE],
  [7, undefined, ['board']],
];

/** What the wall of the plan shows, once it is asked for. */
function stopShown(page: Page, row: number, step?: number) {
  const { lesson, room = '' } = plan.rows[row] ?? { lesson: null };
  if (lesson === null) return page.locator('.wall-board', { hasText: room }).waitFor();
  const number = LESSONS.findIndex(({ slug }) => slug === lesson) + 1;
  return page.locator('.wall-place', { hasText: `Lesson ${number} · ${step} of` }).waitFor();
}

/** The rest of a text in the presenter's clock. */
const inRow = (view: Page, row: number) =>
  view.locator('.clock').filter({ hasText: `Row ${row + 1} of ${plan.rows.length}` });

test('the plan of 45 minutes is presented from the guide, and a clicker alone goes from its first row to its last', async () => {
  const page = await openApp({ path: 'teach/', viewport: PROJECTOR, ...STILL });
  await page.getByRole('link', { name: `Present this plan: ${plan.title}` }).click();
  await stopShown(page, 0);
  for (const [row, step, beats] of STOPS)
    for (const beat of beats) {
      await stopShown(page, row, step);
      await atBeat(page, beat);
      await page.keyboard.press('PageDown');
    }
  await page.locator('.wall-board', { hasText: 'The plan ends here.' }).waitFor();
  // Nothing comes after the end.
  await page.keyboard.press('PageDown');
  expect(new URL(page.url()).hash).toMatch(/&plan=plan-1-45&stop=11$/);
  // The presenter's view knows the rows by name, and that there is no more.
  const view = await openPresenter(page);
  const rows = view.locator('.pacing tbody tr');
  expect(await rows.locator('th').allTextContents()).toEqual(
    plan.rows.map(({ lesson, steps }) =>
      lesson
        ? `${LESSONS.find(({ slug }) => slug === lesson)?.title.split(' · ')[0]} · ${steps?.length === 1 ? 'step' : 'steps'} ${steps?.join(', ')}`
        : 'At the board',
    ),
  );
  expect(await rows.locator('td:last-child').allTextContents()).toEqual(
    plan.rows.map(({ minutes }) => `${minutes} min`),
  );
  await view.locator('.next-up').getByText('The plan ends here.').waitFor();
  await page.bringToFront();
  await page.keyboard.press('PageUp');
  await stopShown(page, plan.rows.length - 1);
  expectClean(page);
});

test('both windows follow the plan, Go to goes to its rows, and a reload keeps the place', async () => {
  const page = await openApp({
    path: 'present/pats-and-wags/#3&plan=plan-1-45',
    viewport: PROJECTOR,
    ...STILL,
  });
  await stopShown(page, 0);
  const [view] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('s')]);
  view.setDefaultTimeout(15_000);
  await inRow(view, 0).filter({ hasText: 'left of 4 min' }).waitFor();
  await view.locator('.presenter-notes').getByText('Draw three dots on the board').waitFor();
  await view.locator('.next-up').getByText('Tilt and lift').waitFor();
  await expectAccessible(view);
  await view.keyboard.press('g');
  await view.getByRole('button', { name: /How wrong is a line\? · steps 4, 5$/ }).click();
  await stopShown(page, 2, 4);
  await inRow(view, 2).filter({ hasText: 'left of 9 min' }).waitFor();
  await expectSame(page, view);
  // A step that is not in it: the plan waits, and goes on from where it was.
  await view.keyboard.press('g');
  await view.getByLabel('Lesson and step').fill('10.3');
  await view.keyboard.press('Enter');
  await page.locator('.wall-place', { hasText: 'Lesson 10 · 3 of' }).waitFor();
  await view.locator('.clock').getByText('Away from the plan').waitFor();
  for (const beat of ['ask', 'answer'] as const) {
    await page.keyboard.press('PageDown');
    await atBeat(page, beat);
  }
  await page.keyboard.press('PageDown');
  await stopShown(page, 2, 4);
  await page.keyboard.press('PageDown');
  await atBeat(page, 'ask');
  for (const window of [page, view]) {
    await window.reload();
    await ready(window);
    await window.locator('.wall[data-beat="ask"]').waitFor();
    await expectSame(page, view);
    await inRow(view, 2).waitFor();
  }
  expectClean(page);
});

test('presses that are made while Go to waits for a lesson come after it', async () => {
  const page = await openWall('pats-and-wags', 3, STILL);
  const held: Route[] = [];
  let isSlow = true;
  await page.route(/assets\/.*what-can-go-wrong.*\.js/, (route) =>
    isSlow ? void held.push(route) : route.continue(),
  );
  await page.keyboard.press('g');
  await page.getByLabel('Lesson and step').fill('10.2');
  await page.keyboard.press('Enter');
  await expect.poll(() => held.length).toBeGreaterThan(0);
  for (const key of ['PageDown', 'PageDown', 'PageUp']) await page.keyboard.press(key);
  // What is on the wall meanwhile stays.
  await atBeat(page, 'look');
  isSlow = false;
  await Promise.all(held.map((route) => route.continue()));
  await page.locator('.wall-place', { hasText: 'Lesson 10 · 2 of' }).waitFor();
  await atBeat(page, 'ask');
  expectClean(page);
});

describe('the presenter’s view on a vote', () => {
  test.each([
    [1366, 625],
    [900, 600],
  ])(
    'at %d × %d has the right letter, its reply and why each other is chosen in view, and the rest folded',
    async (width, height) => {
      const page = await openWall('how-wrong-is-a-line', 4, STILL);
      const view = await openPresenter(page);
      await view.setViewportSize({ width, height });
      await page.keyboard.press('PageDown');
      const vote = view.locator('.presenter-vote');
      await expect
        .poll(() => view.locator('.presenter-notes > :first-child').getAttribute('class'))
        .toBe('presenter-vote');
      expect((await vote.locator('.presenter-right').textContent())?.replace(/\s+/g, ' ')).toBe(
        '✓ B The one that meets none',
      );
      expect(await vote.locator('li b').allTextContents()).toEqual(['A', 'C']);
      await vote.getByText('Three small squares beat one big one').waitFor();
      await vote.getByText('Two perfect days feel like a win.').waitFor();
      const size = (of: string) =>
        view
          .locator(of)
          .first()
          .evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
      expect(await size('.presenter-right')).toBeGreaterThanOrEqual(24);
      expect(await size('.presenter-vote .presenter-reply')).toBeGreaterThanOrEqual(16);
      const bottoms = await view
        .locator('.presenter-vote li, .presenter-now .room-tool, .next-up h2')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().bottom));
      expect(Math.max(...bottoms)).toBeLessThanOrEqual(height);
      expect(await view.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
      expect(await view.getByRole('toolbar').count()).toBe(0);
      await view.getByRole('button', { name: 'All buttons' }).click();
      await view.getByRole('toolbar').getByRole('button', { name: 'Countdown' }).waitFor();
      await view.keyboard.press('Escape');
      await view.getByRole('toolbar').waitFor({ state: 'detached' });
      expectClean(page);
    },
  );
});

test.each([
  [1366, 625],
  [900, 600],
])('at %d × %d the vote with the most to say is seen whole, in smaller type', async (width, height) => {
  const page = await openWall('how-big-a-step', 5, STILL);
  const view = await openPresenter(page);
  await view.setViewportSize({ width, height });
  await page.keyboard.press('PageDown');
  const said = view.locator('.presenter-notes > .presenter-vote:first-child');
  await said.waitFor();
  expect(await said.locator('li').count()).toBe(5);
  const pane = view.locator('.presenter-notes');
  const bottom = async (of: Locator) => of.evaluate((one) => one.getBoundingClientRect().bottom);
  await expect.poll(async () => (await bottom(said)) - (await bottom(pane))).toBeLessThanOrEqual(0);
  const size = await said
    .locator('.presenter-reply')
    .last()
    .evaluate((one) => getComputedStyle(one).fontSize);
  expect(Number.parseFloat(size)).toBeGreaterThanOrEqual(12);
  expectClean(page);
});

test('Esc takes away the countdown that is over before it leaves, and the next step does so too', async () => {
  const page = await openWall('one-step-downhill', 1, STILL);
  await page.clock.install();
  const onWall = page.locator('.wall-countdown');
  async function count() {
    await page.keyboard.press('m');
    await page.getByRole('toolbar').getByRole('button', { name: 'Countdown' }).click();
    await page.getByLabel('Minutes').fill('0.1');
    await page.keyboard.press('Enter');
    await onWall.waitFor();
  }
  async function timeIsUp() {
    await page.clock.fastForward(7000);
    await onWall.filter({ hasText: 'Time is up' }).waitFor();
  }
  await count();
  await timeIsUp();
  await page.keyboard.press('Escape');
  await onWall.waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
  await page.getByRole('toolbar').waitFor({ state: 'detached' });
  await count();
  await timeIsUp();
  await page.keyboard.press('PageDown');
  await atBeat(page, 'ask');
  expect(await onWall.count()).toBe(0);
  // While it runs it stays, from beat to beat; Esc takes it away, and only then leaves.
  await page.keyboard.press('Escape');
  await page.getByRole('toolbar').waitFor({ state: 'detached' });
  await count();
  await page.keyboard.press('m');
  await page.keyboard.press('PageDown');
  await atBeat(page, 'answer');
  expect(await onWall.count()).toBe(1);
  await page.keyboard.press('Escape');
  await onWall.waitFor({ state: 'detached' });
  await atBeat(page, 'answer');
  expectClean(page);
});

test('hands are counted by hand, one more and one fewer', async () => {
  const page = await openWall('pats-and-wags', 3, STILL);
  await page.keyboard.press('PageDown');
  const hands = page.getByLabel('Hands for B');
  const more = page
    .locator('.wall-option', { has: hands })
    .getByRole('button', { name: 'One hand more for B' });
  await more.last().click();
  await more.last().click();
  await expect.poll(() => hands.inputValue()).toBe('2');
  await page.getByRole('button', { name: 'One hand fewer for B' }).click();
  await expect.poll(() => hands.inputValue()).toBe('1');
  expectClean(page);
});
