/** The playground as a stage, so that the figures of the lessons show it: they read a snapshot and move things, and know of no playground. */
import { clamp } from '../../core/clamp.ts';
import { alone } from '../alone.ts';
import type { PlottedStage } from '../kinds/line/plotted.ts';
import { SETS } from './catalog.ts';
import { measuredStage } from './measuredStage.ts';
import { type PlaygroundNow, playgroundNow } from './now.ts';
import {
  type Passing,
  type PlaygroundSnapshot,
  type PlaygroundStagePatch,
  type StageWords,
  snapshotOf,
} from './snapshotOf.ts';
import { LIMITS, type Pair } from './state.ts';
import type { Playground, PlaygroundPatch } from './store.ts';

export interface PlaygroundStage extends PlottedStage<PlaygroundSnapshot> {
  now(): PlaygroundNow;
  /** What would follow from a change. */
  foresee(patch: PlaygroundPatch): PlaygroundNow;
  /** The same stage with the line and the data as they were measured, whatever scaling the model works in. */
  readonly measured: PlottedStage;
  /** How far x is standardized, while the bowl turns; at 0 and 1 it is as the state says. */
  turn(share: number): void;
  dispose(): void;
}

/** The stage in the coordinates of the model. */
export type ModelStage = Omit<PlaygroundStage, 'measured'>;

export function createPlaygroundStage(playground: Playground, words: StageWords): PlaygroundStage {
  let passing: Passing = { lit: null, beat: 0 };
  let share = playground.get().standardized ? 1 : 0;
  let turning = false;
  /** What the figures were asked for by no hand, beside what the playground itself counts. */
  let asked = 0;
  let now = work();
  let shown = snapshotOf(now, passing, words);
  const listeners = new Set<(now: PlaygroundSnapshot, before: PlaygroundSnapshot) => void>();

  function work(patch?: PlaygroundPatch): PlaygroundNow {
    const state = playground.get();
    return playgroundNow(patch ? { ...state, ...patch } : state, {
      share,
      formulaTerrain: words.formulaTerrain,
    });
  }
  function tell(): void {
    const before = shown;
    shown = snapshotOf(now, passing, words);
    for (const listener of listeners) listener(shown, before);
  }
  const forget = playground.subscribe((state, before) => {
    if (!turning && state.standardized !== before.standardized) share = state.standardized ? 1 : 0;
    if (!turning && state.data !== before.data) share = state.standardized ? 1 : 0;
    now = work();
    tell();
  });
  const change = (patch: PlaygroundPatch, gesture?: string) => playground.change(patch, gesture);
  const place = (w: number, b: number) => {
    const { starts } = playground.get();
    const at: Pair = [finite(w), finite(b)];
    change({ starts: [at, ...starts.slice(1)], cursor: 0 }, 'start');
  };
  const goTo = (step: number) => {
    const state = playground.get();
    const wanted = clamp(Math.round(step), 0, LIMITS.steps);
    const horizon =
      wanted > state.horizon ? Math.min(LIMITS.steps, Math.max(wanted, state.horizon * 2)) : state.horizon;
    const { runs } = work({ cursor: wanted, horizon });
    const last = Math.max(...runs.map((run) => run.steps));
    change({ cursor: Math.min(wanted, last), horizon });
  };
  const edit = (make: (x: number[], y: number[]) => void, gesture?: string) => {
    const { observed, state } = now;
    const x = [...observed.data.x];
    const y = [...observed.data.y];
    make(x, y);
    // What is the learner's own from here on is called what it was called.
    const set = state.data.kind === 'set' ? SETS.get(state.data.id) : undefined;
    const labels = state.labels ?? (set ? ([set.xLabel, set.yLabel] as const) : null);
    change({ data: { kind: 'points', x, y }, labels, cursor: 0 }, gesture);
  };
  const stage: ModelStage = {
    now: () => now,
    foresee: work,
    get: () => shown,
    getState: () => shown.state,
    subscribe(listener) {
      const told = alone(listener);
      listeners.add(told);
      return () => listeners.delete(told);
    },
    change(patch: PlaygroundStagePatch) {
      const { lit = passing.lit, beat = passing.beat } = patch;
      const { camera, cursor, start, learningRate, logCost } = patch;
      if (lit !== passing.lit || beat !== passing.beat) {
        passing = { lit, beat };
        tell();
      }
      if (camera) change({ camera });
      if (logCost !== undefined) change({ logCost });
      if (start) place(start[0], start[1]);
      if (cursor !== undefined) goTo(cursor);
      if (learningRate !== undefined) {
        const [first, ...others] = playground.get().racers;
        if (first)
          change(
            { racers: [{ ...first, settings: { ...first.settings, learningRate } }, ...others] },
            'rate',
          );
      }
    },
    place,
    movePoint: (index, x, y) =>
      edit((xs, ys) => {
        xs[index] = x;
        ys[index] = y;
      }, `point ${index}`),
    addPoint: (x, y) =>
      edit((xs, ys) => {
        xs.push(x);
        ys.push(y);
      }),
    removePoint(index) {
      edit((xs, ys) => {
        xs.splice(index, 1);
        ys.splice(index, 1);
      });
      stage.light(null);
    },
    light(lit) {
      if (lit === passing.lit) return;
      passing = { ...passing, lit };
      tell();
    },
    goTo,
    rewind() {
      asked++;
      change({ cursor: 0 });
    },
    replace(patch) {
      asked++;
      stage.change(patch);
    },
    show: (patch) => stage.replace(patch),
    shown: () => stage.get(),
    replaced: () => playground.replaced() + asked,
    load: () => undefined,
    restore: () => undefined,
    wandered: () => false,
    turn(part) {
      const whole = playground.get().standardized ? 1 : 0;
      turning = part > 0 && part < 1;
      share = turning ? part : whole;
      now = work();
      tell();
    },
    dispose: forget,
  };
  return { ...stage, measured: measuredStage(stage, words) };
}

const finite = (value: number) => (Number.isFinite(value) ? value : 0);
