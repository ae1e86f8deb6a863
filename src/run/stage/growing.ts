/**
 * Runs that take long grow in slices, between frames: no drag, key or frame waits for one. What a stage shows of a run is then the part that has been
 * recorded; it is never wrong, only short (`run.steps` trails the horizon, and the cursor may wait for it), and going back in time is at once.
 */
import { alone } from '../alone.ts';
import type { AnyRecording } from '../recording.ts';
import type { IsLate } from '../track.ts';
import type { Progress, Timed } from './facets.ts';
import { browserSlices, type SliceClock } from './sliceClock.ts';

/** What is needed of a stage. */
interface Source<N> {
  get(): N;
  subscribe(listener: (now: N, before: N) => void): () => void;
}

/**
 * The same picture with its runs recorded further, until time is up; the very object that was given where there is nothing more to record. It must
 * give the bits that it would give in one go, as `recordObjective` does with `isLate`.
 */
export type Grow<N> = (now: N, isLate: IsLate) => N;

/** In milliseconds: what a slice takes between frames, and what the first one takes at once, so that short runs are there with the change that made them. */
export const SLICE = 8;
export const FIRST_SLICE = 4;
/** So often those who listen are told of a run that grows; at once when it has come to the cursor, or is complete. */
export const TELL_EVERY = 100;

/**
 * The stage, with runs that grow. They do so while someone listens and the page is seen; a change of the stage begins with what is known of its new
 * runs and lets go of the old ones. When all is recorded, nothing runs. A kind's `now` gives its runs as far as they happen to be recorded (`recordObjective`
 * with `isLate: () => true`, going on from the last recording of the same plan), says in `growing` how far that is (`progressOf`), and `grow` is the same with more time.
 */
export function growing<N extends Timed, S extends Source<N>>(
  stage: S & Source<N>,
  grow: Grow<N>,
  clock: SliceClock = browserSlices,
): S {
  const listeners = new Set<(now: N, before: N) => void>();
  /** What the stage gave, what of it is shown, and how far it has grown since. */
  let source = stage.get();
  let shown = source;
  let grown = source;
  let isWhole = false;
  let begun = false;
  let told = { now: shown, at: Number.NEGATIVE_INFINITY };
  let callOff: (() => void) | null = null;
  let leave: () => void = () => {};

  const lateIn = (milliseconds: number): IsLate => {
    const end = clock.now() + milliseconds;
    return () => clock.now() >= end;
  };
  function see(): N {
    const now = stage.get();
    if (begun && now === source) return shown;
    begun = true;
    source = now;
    isWhole = false;
    grown = grow(now, lateIn(FIRST_SLICE));
    shown = grown;
    goOn();
    return shown;
  }
  function tell(): void {
    const before = told.now;
    told = { now: shown, at: clock.now() };
    if (before !== shown) for (const listener of listeners) listener(shown, before);
  }
  function goOn(): void {
    if (callOff || isWhole || listeners.size === 0 || clock.isHidden()) return;
    callOff = clock.soon(slice);
  }
  function rest(): void {
    callOff?.();
    callOff = null;
  }
  function slice(): void {
    callOff = null;
    see();
    const next = grow(grown, lateIn(SLICE));
    isWhole = next === grown;
    grown = next;
    const arrives = isShort(shown) && !isShort(grown);
    if (isWhole || arrives || clock.now() - told.at >= TELL_EVERY) {
      shown = grown;
      tell();
    }
    goOn();
  }

  return {
    ...stage,
    get: see,
    subscribe(listener: (now: N, before: N) => void) {
      const one = alone(listener);
      if (listeners.size === 0) {
        told = { now: see(), at: clock.now() };
        const stopListening = stage.subscribe(() => {
          see();
          tell();
        });
        const stopWatching = clock.onVisibility(() => (clock.isHidden() ? rest() : goOn()));
        leave = () => {
          stopListening();
          stopWatching();
          rest();
        };
      }
      listeners.add(one);
      goOn();
      return () => {
        if (listeners.delete(one) && listeners.size === 0) leave();
      };
    },
  };
}

/** How far runs have been recorded that are wanted up to `steps`: what a kind says as `growing`. Null where nothing more will come. */
export function progressOf(runs: readonly AnyRecording[], steps: number): Progress | null {
  const short = runs.filter((run) => !run.end && run.steps < steps);
  return short.length > 0 ? { steps: Math.min(...short.map((run) => run.steps)), of: steps } : null;
}

/** Whether the cursor waits. */
const isShort = ({ state, growing }: Timed): boolean => growing != null && growing.steps < state.cursor;
