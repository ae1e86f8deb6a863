import { describe, expect, it } from 'vitest';
import type { Objective } from '../../../src/core/index.ts';
import { type ObjectiveRun, recordObjective } from '../../../src/run/laboratory/laboratory.ts';
import type { Recording } from '../../../src/run/recording.ts';
import type { Timed, TimedState } from '../../../src/run/stage/facets.ts';
import { FIRST_SLICE, growing, SLICE, TELL_EVERY } from '../../../src/run/stage/growing.ts';
import type { SliceClock } from '../../../src/run/stage/sliceClock.ts';

/** A clock that goes on only when it is told, or when work is done: each look at the slopes of the bowl takes a quarter of a millisecond. */
function workClock() {
  let time = 1000;
  let hidden = false;
  const waiting: (() => void)[] = [];
  const watchers = new Set<() => void>();
  const clock: SliceClock = {
    now: () => time,
    soon(work) {
      waiting.push(work);
      return () => waiting.splice(waiting.indexOf(work), 1);
    },
    isHidden: () => hidden,
    onVisibility(listener) {
      watchers.add(listener);
      return () => watchers.delete(listener);
    },
  };
  return {
    clock,
    now: () => time,
    /** Takes so long; the wait for a frame, or work. */
    pass(milliseconds: number) {
      time += milliseconds;
    },
    /** The page's turn is over: one slice. Says how long it took, or null where nothing waits. */
    turn() {
      const work = waiting.shift();
      const before = time;
      work?.();
      return work ? time - before : null;
    },
    hide(value: boolean) {
      hidden = value;
      for (const watcher of watchers) watcher();
    },
    waits: () => waiting.length,
  };
}

interface State extends TimedState {
  readonly start: readonly number[];
}
interface Now extends Timed {
  readonly state: State;
  readonly run: Recording<ObjectiveRun>;
}

/** A stage whose run takes long: a bowl of five parameters, whose state says how far to go. */
function slowStage(change: Partial<State> = {}) {
  const time = workClock();
  const objective: Objective = {
    parameterCount: 5,
    value: (p) => p.reduce((sum, at, i) => sum + (i + 1) * (at - i) ** 2, 0),
    gradient(p) {
      time.pass(0.25);
      return p.map((at, i) => 2 * (i + 1) * (at - i));
    },
  };
  const runOf = ({ start, learningRate }: State): ObjectiveRun => ({
    objective,
    optimizer: 'momentum',
    settings: { learningRate, momentum: 0.5 },
    start,
  });
  const nowOf = (state: State, run: Recording<ObjectiveRun>): Now => {
    const stepsTaken = Math.min(state.cursor, run.steps);
    const rest = { ended: null, races: [], racing: false, rain: [], longest: 20_000 };
    return { ...rest, state, run, stepsTaken, cost: run.at(stepsTaken).cost };
  };
  const wantedOf = ({ state }: Now) => Math.max(state.cursor, state.horizon);
  const grow = (now: Now, isLate: () => boolean): Now => {
    if (now.run.end || now.run.steps >= wantedOf(now)) return now;
    return nowOf(now.state, recordObjective(now.run.configuration, wantedOf(now), now.run, isLate));
  };
  const first = (state: State) => nowOf(state, recordObjective(runOf(state), 0));
  const initial: State = {
    start: [3, 1, 4, 1, 5],
    learningRate: 0.001,
    cursor: 0,
    horizon: 1000,
    beat: 0,
    lit: null,
    logCost: false,
    raceNames: [],
    ...change,
  };
  let now = first(initial);
  const listeners = new Set<(now: Now, before: Now) => void>();
  const own = {
    get: () => now,
    subscribe(listener: (now: Now, before: Now) => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change(patch: Partial<State>) {
      const before = now;
      now = first({ ...now.state, ...patch });
      for (const listener of listeners) listener(now, before);
    },
  };
  const stage = growing<Now, typeof own>(own, grow, time.clock);
  const whole = (steps: number) => recordObjective(runOf(now.state), steps);
  return { ...time, stage, whole, ownListeners: () => listeners.size };
}

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
    const told: [Now, Now][] = [];
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
