import { describe, expect, it } from 'vitest';
import type { ObjectiveRun } from '../../../src/run/laboratory/laboratory.ts';
import type { Recording } from '../../../src/run/recording.ts';
import { FIRST_SLICE, SLICE, TELL_EVERY } from '../../../src/run/stage/growing.ts';
import { type SlowNow, slowStage } from './slow.ts';

const frames = (run: Recording<ObjectiveRun>) => Array.from({ length: run.steps + 1 }, (_, i) => run.at(i));

describe('a run that takes long', () => {
  it('grows between frames, in slices of 8 ms, to the bits of one that was recorded at once', () => {
    const { stage, turn, waits, whole } = slowStage();
    stage.subscribe(() => {});
    const seen: number[] = [];
    for (let took = turn(); took !== null; took = turn()) {
      expect(took).toBeLessThanOrEqual(SLICE + 0.25);
      seen.push(stage.get().run.steps);
    }
    expect(seen.length).toBeGreaterThan(20);
    expect(seen.toSorted((a, b) => a - b)).toEqual(seen);
    expect(frames(stage.get().run)).toEqual(frames(whole(1000)));
    expect(stage.get().run.cost).toEqual(whole(1000).cost);
    expect(waits()).toBe(0);
  });

  it('is there at once where it is short: the first slice comes with the change', () => {
    const { stage, turn, waits } = slowStage({ horizon: 12 });
    stage.subscribe(() => {});
    expect(stage.get().run.steps).toBe(12);
    expect(turn()).toBeLessThan(0.5);
    expect(waits()).toBe(0);
  });

  it('keeps no drag waiting: a change takes no more than the first slice, whatever its run would', () => {
    const { stage, now, turn, whole } = slowStage({ horizon: 20_000, cursor: 15_000 });
    stage.subscribe(() => {});
    for (let i = 1; i <= 30; i++) {
      const before = now();
      stage.change({ start: [3, 1, 4, 1, 5 + i / 10] });
      expect(stage.get().state.start[4]).toBe(5 + i / 10);
      // Three looks at the slopes beside it: at the start, to check and to show it, and where the run has come to.
      expect(now() - before).toBeLessThanOrEqual(FIRST_SLICE + 0.75);
      turn();
    }
    // What is shown is the run of this state, however short.
    const { run } = stage.get();
    expect(run.steps).toBeGreaterThan(10);
    expect(frames(run)).toEqual(frames(whole(run.steps)));
  });

  it('lets the cursor wait, tells when it arrives, and goes back at once', () => {
    const { stage, turn, now, whole } = slowStage({ cursor: 300, horizon: 600 });
    const told: [at: number, steps: number, taken: number][] = [];
    stage.subscribe(({ run, stepsTaken }) => told.push([now(), run.steps, stepsTaken]));
    expect(stage.get().stepsTaken).toBeLessThan(300);
    while (stage.get().run.steps < 300) expect(turn()).not.toBeNull();
    expect(stage.get().stepsTaken).toBe(300);
    expect(stage.get().cost).toBe(whole(300).at(300).cost);
    expect(told.at(-1)?.[2]).toBe(300);
    while (turn() !== null);
    expect(told.at(-1)?.slice(1)).toEqual([600, 300]);
    // Not every slice is news: between those that have to be told there is time.
    const pauses = told.slice(1).map(([at], i) => at - (told[i]?.[0] ?? 0));
    expect(pauses.filter((pause) => pause < TELL_EVERY).length).toBeLessThanOrEqual(2);
    const before = now();
    const early = stage.get().run.at(7);
    expect(now() - before).toBeLessThan(1);
    expect(early).toEqual(whole(7).at(7));
  });

  it('tells with every change what was shown before it', () => {
    const { stage, turn } = slowStage();
    const told: [SlowNow, SlowNow][] = [];
    const first = stage.get();
    stage.subscribe((now, before) => told.push([now, before]));
    for (let i = 0; i < 3; i++) {
      stage.change({ cursor: i + 1 });
      for (let slices = 0; slices < 20; slices++) turn();
    }
    expect(told.length).toBeGreaterThan(4);
    told.forEach(([now, before], i) => {
      expect(now).not.toBe(before);
      expect(before).toBe(i === 0 ? first : told[i - 1]?.[0]);
    });
    expect(stage.get()).toBe(told.at(-1)?.[0]);
  });

  it('gives the same object while nothing has changed', () => {
    const { stage, turn } = slowStage();
    stage.subscribe(() => {});
    const now = stage.get();
    expect(stage.get()).toBe(now);
    turn();
    expect([now, stage.get()].map(({ run }) => run.steps > 0)).toEqual([true, true]);
    expect(now.run.steps).toBeLessThan(1000);
  });

  it('rests while the page is put away, and while nobody listens', () => {
    const { stage, turn, waits, hide, ownListeners } = slowStage();
    stage.get();
    expect(waits()).toBe(0);
    const stop = stage.subscribe(() => {});
    const other = stage.subscribe(() => {});
    expect([waits(), ownListeners()]).toEqual([1, 1]);
    turn();
    hide(true);
    expect(waits()).toBe(0);
    const steps = stage.get().run.steps;
    hide(false);
    expect(waits()).toBe(1);
    stop();
    stop();
    expect(waits()).toBe(1);
    other();
    expect([waits(), ownListeners()]).toEqual([0, 0]);
    stage.subscribe(() => {});
    while (turn() !== null);
    expect(stage.get().run.steps).toBe(1000);
    expect(steps).toBeLessThan(1000);
  });
});
