import { describe, expect, it } from 'vitest';
import { atStop, planAt, rowTimesAnew, secondsInRow } from '../../../src/run/room/planUnderWay.ts';
import { clocksAnew, INITIAL_ROOM, withoutTimeUp } from '../../../src/run/room/roomState.ts';

const begun = planAt('plan-1-45', { stop: 0, row: 0 }, 1000);

describe('the time of a plan’s row', () => {
  it('runs from when the class came to it', () => {
    expect(secondsInRow(begun, 1000)).toBe(0);
    expect(secondsInRow(begun, 241_000)).toBe(240);
  });

  it('goes on at another stop of the same row, and begins with the next', () => {
    const later = atStop(begun, { stop: 1, row: 0 }, 61_000);
    expect(secondsInRow(later, 61_000)).toBe(60);
    const next = atStop(later, { stop: 2, row: 1 }, 91_000);
    expect(secondsInRow(next, 101_000)).toBe(10);
  });

  it('of a row that the class comes back to goes on from what was spent in it', () => {
    const next = atStop(begun, { stop: 1, row: 1 }, 91_000);
    const back = atStop(next, { stop: 0, row: 0 }, 96_000);
    expect(secondsInRow(back, 98_000)).toBe(92);
    expect(secondsInRow(atStop(back, { stop: 1, row: 1 }, 99_000), 100_000)).toBe(6);
  });

  it('is never less than none, where the clock was set back', () => {
    expect(secondsInRow(begun, 400)).toBe(0);
  });

  it('begins anew with all other clocks', () => {
    expect(rowTimesAnew(atStop(begun, { stop: 1, row: 1 }, 91_000), 95_000)).toMatchObject({
      stop: 1,
      rowAt: 95_000,
      spent: {},
    });
    expect(clocksAnew({ ...INITIAL_ROOM, plan: null }, 7)).toMatchObject({ startedAt: 7, plan: null });
  });
});

describe('a countdown that is over', () => {
  const over = { total: 60, endsAt: 50_000, left: 60 };
  it('goes with the next step', () => {
    expect(withoutTimeUp({ ...INITIAL_ROOM, countdown: over }, 50_000)).toEqual({ countdown: null });
    expect(withoutTimeUp({ ...INITIAL_ROOM, countdown: { ...over, endsAt: null, left: 0 } }, 1)).toEqual({
      countdown: null,
    });
  });
  it('stays while it runs, or is paused', () => {
    expect(withoutTimeUp({ ...INITIAL_ROOM, countdown: over }, 49_000)).toEqual({});
    expect(withoutTimeUp({ ...INITIAL_ROOM, countdown: { ...over, endsAt: null } }, 99_000)).toEqual({});
    expect(withoutTimeUp(INITIAL_ROOM, 99_000)).toEqual({});
  });
});
