/** A kind of stage whose run takes long and has no line: five parameters, and a clock that goes on only when someone works or waits. */
import type { Objective } from '../../../src/core/index.ts';
import { type ObjectiveRun, recordObjective } from '../../../src/run/laboratory/laboratory.ts';
import type { Recording } from '../../../src/run/recording.ts';
import type { Timed, TimedState } from '../../../src/run/stage/facets.ts';
import { growing, progressOf } from '../../../src/run/stage/growing.ts';
import type { Kind } from '../../../src/run/stage/kind.ts';
import { TIMED_FIELDS } from '../../../src/run/stage/sharedFields.ts';
import type { SliceClock } from '../../../src/run/stage/sliceClock.ts';
import { createStageOf, type Stage } from '../../../src/run/stage/stage.ts';

/** Goes on only when it is told, or when work is done. */
export function workClock() {
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

export interface SlowState extends TimedState {
  readonly start: readonly number[];
  readonly stopWhenSlopesUnder: number | null;
}
export interface SlowNow extends Timed {
  readonly state: SlowState;
  readonly run: Recording<ObjectiveRun>;
}

/** @param look what a look at the slopes takes, in milliseconds */
export function slowStage(change: Partial<SlowState> = {}, look = 0.25) {
  const time = workClock();
  const objective: Objective = {
    parameterCount: 5,
    value: (p) => p.reduce((sum, at, i) => sum + (i + 1) * (at - i) ** 2, 0),
    gradient(p) {
      time.pass(look);
      return p.map((at, i) => 2 * (i + 1) * (at - i));
    },
  };
  const runOf = ({ start, learningRate, stopWhenSlopesUnder }: SlowState): ObjectiveRun => ({
    objective,
    optimizer: 'momentum',
    settings: { learningRate, momentum: 0.5 },
    start,
    ...(stopWhenSlopesUnder && { stopWhenSlopesUnder }),
  });
  const known = new Map<string, Recording<ObjectiveRun>>();
  const nowOf = (state: SlowState, isLate: () => boolean): SlowNow => {
    const run = runOf(state);
    const key = JSON.stringify({ ...run, objective: null });
    const steps = Math.max(state.cursor, state.horizon);
    const recording = recordObjective(run, steps, known.get(key), isLate);
    known.set(key, recording);
    const stepsTaken = Math.min(state.cursor, recording.steps);
    return {
      state,
      run: recording,
      stepsTaken,
      cost: recording.cost[stepsTaken] as number,
      ended: recording.end && recording.end.step <= stepsTaken ? recording.end.reason : null,
      races: [],
      racing: false,
      rain: [],
      longest: 20_000,
      growing: progressOf([recording], steps),
    };
  };
  const pictures = new WeakMap<SlowState, SlowNow>();
  const kind: Kind<SlowState, SlowNow> = {
    id: 'slow',
    fields: {
      ...TIMED_FIELDS,
      start: { initial: [3, 1, 4, 1, 5] },
      stopWhenSlopesUnder: { initial: null },
    },
    now(state) {
      const found = pictures.get(state) ?? nowOf(state, () => true);
      pictures.set(state, found);
      return found;
    },
    facets: {},
  };
  let ownListeners = 0;
  const own = createStageOf(kind, { learningRate: 0.001, horizon: 1000, ...change });
  const watched: Stage<SlowNow> = {
    ...own,
    subscribe(listener) {
      const stop = own.subscribe(listener);
      ownListeners++;
      return () => {
        ownListeners--;
        stop();
      };
    },
  };
  const stage = growing<SlowNow, Stage<SlowNow>>(
    watched,
    (now, isLate) => (now.growing ? nowOf(now.state, isLate) : now),
    time.clock,
  );
  /** The run of the state, recorded at once. */
  const whole = (steps: number) => recordObjective(runOf(stage.getState()), steps);
  return { ...time, stage, whole, ownListeners: () => ownListeners };
}
