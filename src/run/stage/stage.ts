/** How figures and controls change what they all show, whatever kind of stage it is. Every change is one new state. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { alone } from '../alone.ts';
import type { Timed, TimedState } from './facets.ts';
import { alike, defaultsOf } from './fields.ts';
import type { Kind } from './kind.ts';

export interface Stage<N extends Timed> {
  get(): N;
  getState(): N['state'];
  subscribe(listener: (now: N, before: N) => void): () => void;
  /** Changes any fields; everything else is worked out from the new state. */
  change(patch: Partial<N['state']>): void;
  /** The same, by no hand on a figure or a control: a lesson shows something, another set is chosen. It ends what hands are in the middle of. */
  replace(patch: Partial<N['state']>): void;
  /** The same, by the lesson itself, as an answer to its question: no task is done by it. */
  show(patch: Partial<N['state']>): void;
  /** What the lesson itself put there last: a view, the view again, or what it showed. Hands began from there. */
  shown(): N;
  /** How often what hands move has been replaced: a drag that began before is over. */
  replaced(): number;
  /** Lights an example everywhere, or none. */
  light(index: number | null): void;
  /** Shows a recorded step; past the end of the timeline it records more. */
  goTo(step: number): void;
  /** Back to step 0 of the same run. */
  rewind(): void;
  /** A new view from the lesson: becomes what `restore` brings back. */
  load(patch: Partial<N['state']>): void;
  /** Back to the lesson's view. */
  restore(): void;
  /** Whether the learner has wandered from the lesson's view. */
  wandered(): boolean;
}

/** A stage of a kind, with fields that differ from its defaults. */
export function createStageOf<S extends TimedState, N extends Timed & { readonly state: S }>(
  { fields, now, withHands }: Kind<S, N>,
  initial: Partial<S> = {},
): Stage<N> {
  const defaults = defaultsOf(fields);
  let home: S = { ...defaults, ...initial };
  const store: StoreApi<S> = createStore<S>()(() => home);
  let replaced = 0;
  /** The state that the lesson itself put there last. */
  let shown = home;
  const change = (patch: Partial<S>) => {
    const state = store.getState();
    const keys = Object.keys(patch) as (keyof S)[];
    if (keys.every((key) => Object.is(state[key], patch[key]))) return;
    store.setState({ ...state, ...patch }, true);
  };
  /** Fields that every kind has. */
  const set = (patch: Partial<TimedState>) => change(patch as Partial<S>);
  const put = (state: S) => {
    replaced++;
    shown = state;
    store.setState(state, true);
  };
  const stage: Stage<N> = {
    get: () => now(store.getState()),
    getState: store.getState,
    subscribe: (listener) => store.subscribe(alone((state, before) => listener(now(state), now(before)))),
    change,
    replace(patch) {
      replaced++;
      change(patch);
    },
    show: (patch) => put({ ...store.getState(), ...patch }),
    shown: () => now(shown),
    replaced: () => replaced,
    light: (lit) => set({ lit }),
    goTo(step) {
      const state = store.getState();
      const { longest } = now(state);
      const wanted = Math.max(0, Math.min(longest, Math.round(step)));
      const horizon =
        wanted > state.horizon ? Math.min(longest, Math.max(wanted, state.horizon * 2)) : state.horizon;
      const { run, racing, growing } = now({ ...state, horizon });
      // The cursor may wait for a run that grows, but goes past the end of none.
      set({ cursor: racing || growing ? wanted : Math.min(wanted, run.steps), horizon, beat: 0 });
    },
    rewind() {
      replaced++;
      set({ cursor: 0, beat: 0 });
    },
    load(patch) {
      home = { ...defaults, ...patch };
      put(home);
    },
    // What has been answered stays told.
    restore: () => put({ ...home, asked: store.getState().asked }),
    wandered: () => !alike(fields, store.getState(), home),
  };
  return withHands?.(stage) ?? stage;
}
