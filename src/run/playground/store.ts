/** The playground's one state, and its history: what was done can be undone. */
import { createStore } from 'zustand/vanilla';
import { passing, viewed } from '../stage/fields.ts';
import { PLAYGROUND_FIELDS, type PlaygroundState } from './state.ts';

export type PlaygroundPatch = Partial<PlaygroundState>;

export interface Playground {
  get(): PlaygroundState;
  subscribe(listener: (now: PlaygroundState, before: PlaygroundState) => void): () => void;
  /**
   * Changes any fields. What changes the experiment can be undone; looking at it another way (the camera, the step shown, the speed) is
   * no entry of the history. Changes of one gesture, which carry the same `gesture` and follow one another, are undone together.
   */
  change(patch: PlaygroundPatch, gesture?: string): void;
  /** How often the experiment has been replaced by no gesture, as by undoing or by another set of data: a drag that began before is over. */
  replaced(): number;
  /** The gesture in hand is over: the next one like it is another. */
  rest(): void;
  /** Another state altogether: a link, a file, a kept experiment. It can be undone. */
  open(state: PlaygroundState): void;
  undo(): void;
  redo(): void;
  canUndo(): boolean;
  canRedo(): boolean;
}

/** How the experiment is looked at: undoing leaves it as it is. */
const VIEW = viewed(PLAYGROUND_FIELDS);
/** What is no entry of the history: how the experiment is looked at, and which of its steps. */
const NO_ENTRY = new Set<string>([...VIEW, ...passing(PLAYGROUND_FIELDS)]);
const LONGEST_HISTORY = 200;

export function createPlayground(initial: PlaygroundState): Playground {
  const store = createStore<PlaygroundState>()(() => initial);
  let past: PlaygroundState[] = [];
  let future: PlaygroundState[] = [];
  let lastGesture: string | undefined;
  let replaced = 0;

  const remember = (gesture?: string) => {
    if (gesture === undefined || gesture !== lastGesture)
      past = [...past.slice(1 - LONGEST_HISTORY), store.getState()];
    future = [];
    lastGesture = gesture;
    if (gesture === undefined) replaced++;
  };
  /** The experiment of one state, looked at as in another, from its beginning. */
  const go = (from: PlaygroundState[], to: PlaygroundState[]) => {
    const wanted = from.pop();
    if (!wanted) return;
    const now = store.getState();
    to.push(now);
    lastGesture = undefined;
    replaced++;
    store.setState({ ...wanted, ...Object.fromEntries(VIEW.map((key) => [key, now[key]])) }, true);
  };
  return {
    get: store.getState,
    subscribe: store.subscribe,
    change(patch, gesture) {
      const now = store.getState();
      const keys = (Object.keys(patch) as (keyof PlaygroundState)[]).filter(
        (key) => !Object.is(now[key], patch[key]),
      );
      if (keys.length === 0) return;
      if (keys.some((key) => !NO_ENTRY.has(key))) remember(gesture);
      store.setState({ ...now, ...patch }, true);
    },
    replaced: () => replaced,
    rest() {
      lastGesture = undefined;
    },
    open(state) {
      remember();
      store.setState(state, true);
    },
    undo: () => go(past, future),
    redo: () => go(future, past),
    canUndo: () => past.length > 0,
    canRedo: () => future.length > 0,
  };
}
