/** A stage over any ground, with races and a rain, as the playground has one: for looking at figures and for testing them. */
import type { Surface } from '../../../src/core/surfaces/surface.ts';
import type { Ground, Terrain } from '../../../src/core/terrain.ts';
import { lineFloor } from '../../../src/run/kinds/line/lineFloor.ts';
import type { LineStage } from '../../../src/run/kinds/line/lineStage.ts';
import { frameAt, type Snapshot, snapshot } from '../../../src/run/kinds/line/snapshot.ts';
import { DEFAULT_STAGE, type StageState } from '../../../src/run/kinds/line/state.ts';
import { recordObjective } from '../../../src/run/laboratory/laboratory.ts';
import { asPair, type PairRecording } from '../../../src/run/recording.ts';

export interface GroundOptions {
  readonly ground: Ground;
  readonly state?: Partial<StageState>;
  readonly learningRate?: number;
  /** Starts of racers, and of a rain. */
  readonly races?: readonly (readonly [number, number])[];
  readonly rain?: readonly (readonly [number, number])[];
}

/** A preset surface as a terrain, whatever its own shape is. */
export const terrainOf = ({ objective, window, minima }: Surface): Terrain => ({
  parameterCount: 2,
  value: objective.value,
  gradient: objective.gradient,
  hessian: objective.hessian,
  window,
  minima,
});

export function groundSnapshot({
  ground,
  state = {},
  learningRate = 0.01,
  races = [],
  rain = [],
}: GroundOptions): Snapshot {
  const full: StageState = { ...DEFAULT_STAGE, horizon: 200, ...state };
  const runFrom = (start: readonly [number, number]): PairRecording =>
    asPair(
      recordObjective(
        { optimizer: 'gradientDescent', settings: { learningRate }, start, objective: ground },
        Math.max(full.horizon, full.cursor),
      ),
    );
  const run = runFrom(full.start);
  const stepsTaken = Math.min(full.cursor, run.steps);
  const minimum = 'minima' in ground ? ground.minima[0] : undefined;
  const bottom = minimum ?? { at: full.start, value: ground.value(full.start) };
  const frame = frameAt(run, stepsTaken);
  return {
    ...snapshot(DEFAULT_STAGE),
    ...frame,
    ...lineFloor(frame, full, ground, bottom),
    state: full,
    stepsTaken,
    surface: ground,
    run,
    ended: run.end && run.end.step <= stepsTaken ? run.end.reason : null,
    terms: [],
    races: races.map(runFrom),
    racing: races.length > 0,
    rain: rain.map(runFrom),
    costAt: (w, b) => ground.value([w, b]),
    slopesAt: (w, b) => ground.gradient([w, b]) as [number, number],
  };
}

export function groundStage(options: GroundOptions): LineStage {
  let state: Partial<StageState> = options.state ?? {};
  let now = groundSnapshot(options);
  const listeners = new Set<(now: Snapshot, before: Snapshot) => void>();
  const change = (patch: Partial<StageState>) => {
    const before = now;
    state = { ...state, ...patch };
    now = groundSnapshot({ ...options, state });
    for (const listener of listeners) listener(now, before);
  };
  return {
    get: () => now,
    getState: () => now.state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change,
    replace: change,
    show: change,
    shown: () => now,
    replaced: () => 0,
    place: (w, b) => change({ start: [w, b], cursor: 0 }),
    movePoint() {},
    light() {},
    goTo: (step) => change({ cursor: Math.round(step) }),
    rewind: () => change({ cursor: 0 }),
    load: change,
    restore() {},
    wandered: () => false,
  };
}
