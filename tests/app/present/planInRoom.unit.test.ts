// A plan as a clicker goes through it, in the room of one window.
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { lessonInRoom } from '../../../src/app/present/lessonInRoom.ts';
import { boardOf, rowInHand } from '../../../src/app/present/plan/stops.ts';
import { createPresses } from '../../../src/app/present/session/presses.ts';
import { createShownLesson } from '../../../src/app/present/session/shownLesson.ts';
import { createShownPlan } from '../../../src/app/present/session/shownPlan.ts';
import { stageInStep } from '../../../src/app/present/session/stageInStep.ts';
import { loadPlan } from '../../../src/app/teach/plans.ts';
import { createRoom } from '../../../src/run/room/room.ts';
import type { OpenWire } from '../../../src/run/room/wire.ts';

/** Lessons are long in loading where several tests run at once. */
const SOON = { interval: 1, timeout: 20_000 };

const nobody: OpenWire = () => ({
  post: () => undefined,
  close: () => undefined,
  enter: (_self, then) => then(),
  watch: () => undefined,
});

function openRoom() {
  const room = createRoom({ id: 'r', role: 'wall', self: 'wall', open: nobody });
  room.join();
  const inStep = stageInStep(room, () => shown.step());
  const shown = createShownLesson(room, inStep);
  const shownPlan = createShownPlan(room, inStep, shown);
  const { press } = createPresses({ room, inStep, shown, shownPlan });
  const way = () => shown.newWay();
  /** What the wall shows, as "the-bowl 1 ask", "board" or "end", and the row behind it. */
  const now = () => {
    const { slug, step, beat, scene, plan } = room.get();
    const board = boardOf(shownPlan.get(), plan);
    const shows =
      board === 'end' ? 'end' : board ? 'board' : `${slug} ${step} ${beat}${scene ? `+${scene}` : ''}`;
    return `${(plan?.row ?? -1) + 1}: ${shows}`;
  };
  /** Presses, and waits for what the press brings. */
  async function pressed(by: 1 | -1): Promise<string> {
    const before = now();
    press(by);
    await expect.poll(now, SOON).not.toBe(before);
    return now();
  }
  return { room, shown, shownPlan, press, pressed, now, way };
}

describe('the plan of 45 minutes of the first part', () => {
  let class45: ReturnType<typeof openRoom>;
  beforeAll(async () => {
    // What plays is never drawn here.
    vi.stubGlobal('document', Object.assign(new EventTarget(), { hidden: false }));
    vi.stubGlobal('requestAnimationFrame', () => 0);
    vi.stubGlobal('cancelAnimationFrame', () => undefined);
    const { rows = [] } = (await loadPlan('plan-1-45')) ?? {};
    await Promise.all(rows.map(({ lesson }) => lesson && lessonInRoom(lesson.slug)));
  }, 120_000);
  afterAll(() => void vi.unstubAllGlobals());
  beforeEach(async () => {
    class45 = openRoom();
    expect(await class45.shownPlan.begin('plan-1-45', 0, class45.way())).toBe(true);
  });

  it('is gone through by its rows, across its lessons: what a row does not vote on or try is passed over', async () => {
    const { pressed, now } = class45;
    const came = [now()];
    while (!came.at(-1)?.endsWith('end')) came.push(await pressed(1));
    expect(came).toEqual([
      '1: board',
      ...['look', 'ask', 'answer'].map((beat) => `2: pats-and-wags 3 ${beat}`),
      ...['look', 'ask', 'answer'].map((beat) => `3: how-wrong-is-a-line 4 ${beat}`),
      ...['look', 'task', 'way', 'recap'].map((beat) => `3: how-wrong-is-a-line 5 ${beat}`),
      ...['look', 'ask', 'answer'].map((beat) => `4: cost-is-a-function 2 ${beat}`),
      ...['look', 'ask', 'answer'].map((beat) => `5: the-bowl 1 ${beat}`),
      ...['look', 'task', 'way', 'way+1', 'way+2'].map((beat) => `5: the-bowl 2 ${beat}`),
      ...['look', 'ask', 'answer'].map((beat) => `6: one-step-downhill 1 ${beat}`),
      ...['look', 'ask', 'answer'].map((beat) => `6: one-step-downhill 2 ${beat}`),
      ...['look', 'ask', 'answer'].map((beat) => `7: again-and-again 1 ${beat}`),
      '8: board',
      '9: end',
    ]);
    // Nothing comes after the end, and back from there is the last row.
    class45.press(1);
    expect(now()).toBe('9: end');
    expect(await pressed(-1)).toBe('8: board');
    expect(await pressed(-1)).toBe('7: again-and-again 1 answer');
  });

  it('takes quick presses, one after the other, while the next lesson is on its way', async () => {
    const { press, now } = class45;
    for (let count = 0; count < 6; count++) press(1);
    await expect.poll(now, SOON).toBe('3: how-wrong-is-a-line 4 answer');
  });

  it('is left for a step that is not in it, and goes on where it was', async () => {
    const { shownPlan, room, pressed, now, way } = class45;
    await pressed(1);
    await shownPlan.goTo({ slug: 'use-the-line', step: 2 }, way());
    expect(now()).toBe('2: use-the-line 2 look');
    expect(rowInHand(shownPlan.get(), room.get().plan)).toBeNull();
    expect(await pressed(1)).toBe('2: use-the-line 2 ask');
    expect(await pressed(1)).toBe('2: use-the-line 2 answer');
    expect(await pressed(1)).toBe('2: pats-and-wags 3 look');
    // A place that is in it is gone to within it.
    await shownPlan.goTo({ slug: 'the-bowl', step: 2 }, way());
    expect(now()).toBe('5: the-bowl 2 look');
    expect(await pressed(1)).toBe('5: the-bowl 2 task');
  });

  it('begins at the stop that an address names, held to those that it has', async () => {
    const { shownPlan, now, way } = class45;
    await shownPlan.begin('plan-1-45', 4, way());
    expect(now()).toBe('4: cost-is-a-function 2 look');
    await shownPlan.begin('plan-1-45', 999, way());
    expect(now()).toBe('9: end');
    expect(await shownPlan.begin('plan-7-45', 0, way())).toBe(false);
  });
});

it('a plan that is gone, kept by an older version of the site, is not followed', async () => {
  const { room, shown, press, now, way } = openRoom();
  await shown.goTo({ slug: 'the-bowl', step: 1 }, way());
  room.set({ plan: { id: 'plan-1-44', stop: 3, row: 2, away: false, rowAt: 5, spent: {} } });
  press(1);
  await expect.poll(() => room.get().plan, SOON).toBeNull();
  await expect.poll(now, SOON).toBe('0: the-bowl 1 ask');
});
