import { createStore, type StoreApi } from 'zustand/vanilla';
import { clamp } from '../core/clamp.ts';
import { same } from '../core/same.ts';
import { alone } from './alone.ts';
import { type Snapshot, snapshot } from './snapshot.ts';
import { DEFAULT_STAGE, LONGEST_RUN, type StageState } from './stage.ts';

export type StagePatch = Partial<StageState>;

/** How the figures and controls change what they all show. Every change is one new state. */
export interface Stage {
  get(): Snapshot;
  getState(): StageState;
  subscribe(listener: (now: Snapshot, before: Snapshot) => void): () => void;
  /** Changes any fields; what follows from them follows. */
  change(patch: StagePatch): void;
  /** The same, by no hand on a figure or a control: a lesson shows something, another set is chosen. It ends what hands are in the middle of. */
  replace(patch: StagePatch): void;
  /** How often what hands move has been replaced: a drag that began before is over. */
  replaced(): number;
  /** Puts the line somewhere by hand: a new run starts there. */
  place(w: number, b: number): void;
  /** Moves one observation. */
  movePoint(index: number, x: number, y: number): void;
  /** Adds an observation, and removes one, where the data are the learner's own. */
  addPoint?(x: number, y: number): void;
  removePoint?(index: number): void;
  /** Lights an observation everywhere, or none. */
  light(index: number | null): void;
  /** Shows a recorded step; past the end of the timeline it records more. */
  goTo(step: number): void;
  /** Back to step 0 of the same run. */
  rewind(): void;
  /** A new view from the lesson: becomes what `restore` brings back. */
  load(patch: StagePatch): void;
  /** Back to the lesson's view. */
  restore(): void;
  /** Whether the learner has wandered from the lesson's view. */
  wandered(): boolean;
}

export function createStage(initial: StagePatch = {}): Stage {
  let home: StageState = { ...DEFAULT_STAGE, ...initial };
  const store: StoreApi<StageState> = createStore<StageState>()(() => home);
  let replaced = 0;
  const change = (patch: StagePatch) => {
    const now = store.getState();
    const keys = Object.keys(patch) as (keyof StageState)[];
    if (keys.every((key) => Object.is(now[key], patch[key]))) return;
    store.setState({ ...now, ...patch }, true);
  };
  const goHome = () => {
    replaced++;
    store.setState(home, true);
  };
  return {
    get: () => snapshot(store.getState()),
    getState: store.getState,
    subscribe: (listener) =>
      store.subscribe(alone((now, before) => listener(snapshot(now), snapshot(before)))),
    change,
    replace(patch) {
      replaced++;
      change(patch);
    },
    replaced: () => replaced,
    place: (w, b) => change({ start: [w, b], cursor: 0, beat: 0, fitted: false }),
    movePoint(index, x, y) {
      const { data } = store.getState();
      const xs = data.x.map((value, i) => (i === index ? x : value));
      const ys = data.y.map((value, i) => (i === index ? y : value));
      change({ data: { x: xs, y: ys } });
    },
    light: (index) => change({ lit: index }),
    goTo(step) {
      const state = store.getState();
      const wanted = clamp(Math.round(step), 0, LONGEST_RUN);
      const horizon =
        wanted > state.horizon ? Math.min(LONGEST_RUN, Math.max(wanted, state.horizon * 2)) : state.horizon;
      const { run } = snapshot({ ...state, horizon });
      change({ cursor: Math.min(wanted, state.rates.length ? wanted : run.steps), horizon, beat: 0 });
    },
    rewind() {
      replaced++;
      change({ cursor: 0, beat: 0 });
    },
    load(patch) {
      home = { ...DEFAULT_STAGE, ...patch };
      goHome();
    },
    restore: goHome,
    wandered() {
      const now = store.getState();
      return (Object.keys(home) as (keyof StageState)[]).some(
        (key) => key !== 'lit' && !same(now[key], home[key]),
      );
    },
  };
}
