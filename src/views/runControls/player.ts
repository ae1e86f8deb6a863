import { clamp } from '../../core/clamp.ts';
import type { Timed } from '../../run/stage/facets.ts';
import type { Stage } from '../../run/stage/stage.ts';
import { browserClock, type Clock } from './clock.ts';
import { hasEnded, isWaiting, positionOf } from './ends.ts';
import { isSettled } from './settled.ts';

/** A step that is explained shows its beats one after the other, a press each: slopes, minus, scaled. The next press moves. */
const BEATS = 3;
/** After a stall, as when the computer slept, time goes on from here instead of leaping. */
const LONGEST_FRAME = 250;
/** How long a run that loops stands at its end. */
const REST = 900;
/** With reduced motion a run is shown as still pictures, this long each. */
const STILL = 500;

export interface PlayerState {
  readonly playing: boolean;
  /** Steps a second. */
  readonly speed: number;
}

/** Moves the cursor of a stage through time. A frame is asked for only while it plays. */
export interface Player {
  get(): PlayerState;
  subscribe(listener: () => void): () => void;
  /** Plays until the run ends, or for so many steps, or until a step. At the end it starts over. */
  play(options?: { steps?: number; until?: number }): void;
  pause(): void;
  toggle(): void;
  /** One step forward, a beat of it where the lesson explains them. False where there is no further step. */
  step(): boolean;
  back(): void;
  reset(): void;
  setSpeed(speed: number): void;
}

export interface PlayerOptions {
  /** Whether a single step is shown in beats. Asked at each press. */
  explainSteps?: () => boolean;
  speed?: number;
  /** The step at which a run that is played stops, asked for when it begins; without it, it plays as long as it can. */
  until?: () => number;
  /** Whether a run that has come to its end begins anew, after a moment. */
  loop?: () => boolean;
  clock?: Clock;
}

export function createPlayer(stage: Stage<Timed>, options: PlayerOptions = {}): Player {
  const { explainSteps = () => false, loop = () => false, clock = browserClock } = options;
  let state: PlayerState = { playing: false, speed: options.speed ?? 8 };
  const listeners = new Set<() => void>();
  let activity: 'none' | 'playing' | 'beats' = 'none';
  let until = 0;
  /** Steps that are owed, in fractions. */
  let owed = 0;
  let last = 0;
  let shown = 0;
  let handle = 0;
  let acting = false;
  /** A run that loops rests at its end. */
  let over = false;
  let release: (() => void)[] = [];

  const set = (patch: Partial<PlayerState>) => {
    const next = { ...state, ...patch };
    if (next.playing === state.playing && next.speed === state.speed) return;
    state = next;
    for (const listener of listeners) listener();
  };
  /** Changes of the player's own, as opposed to a hand on the line or the timeline. */
  const act = (change: () => void) => {
    acting = true;
    try {
      change();
    } finally {
      acting = false;
    }
  };
  const stop = () => {
    if (activity === 'none') return;
    activity = 'none';
    clock.cancel(handle);
    for (const undo of release) undo();
    release = [];
    if (stage.getState().beat !== 0) act(() => stage.change({ beat: 0 }));
    set({ playing: false });
  };
  const begin = (next: 'playing' | 'beats') => {
    activity = next;
    last = clock.now();
    const otherHand = (now: Timed, before: Timed) => {
      const moved = now.state.cursor !== before.state.cursor || startsElsewhere(now, before);
      if (!acting && moved) stop();
    };
    release = [stage.subscribe(otherHand)];
    // A beat stands until the next press.
    if (next === 'beats') return;
    release.push(clock.onHidden(stop));
    handle = clock.request(frame);
    set({ playing: true });
  };
  const showBeat = (beat: number) => {
    act(() => stage.change({ beat }));
    if (activity === 'none') begin('beats');
  };

  function frame(time: number): void {
    playFrame(time);
    if (activity === 'playing') handle = clock.request(frame);
  }
  function playFrame(time: number): void {
    owed += (clamp(time - last, 0, LONGEST_FRAME) * state.speed) / 1000;
    last = time;
    if (clock.reducedMotion() && time - shown < STILL) return;
    // Thirty sixtieths of a second make two whole steps, whatever the rounding says.
    const steps = Math.floor(owed + 1e-9);
    if (steps < 1) return;
    owed -= steps;
    shown = time;
    if (over) {
      over = false;
      owed = 0;
      act(() => stage.goTo(0));
    } else advance(steps);
  }
  function advance(steps: number): void {
    const before = stage.get();
    // A run that is still being recorded is played as far as it has come.
    if (isWaiting(before)) return;
    // A frame may owe more steps than the run has left: the timeline need not grow for those.
    const end = before.racing ? undefined : before.run.end?.step;
    const target = Math.min(positionOf(before) + steps, until, end ?? until);
    act(() => stage.goTo(target));
    const now = stage.get();
    if (isWaiting(now)) return;
    const position = positionOf(now);
    const still = !now.racing && isSettled(now.run, before.stepsTaken, now.stepsTaken);
    if (!(position < target || position >= until || still || hasEnded(now))) return;
    if (!loop()) {
      stop();
      return;
    }
    over = true;
    owed = Math.min(owed, 0) - (REST * state.speed) / 1000;
  }
  const player: Player = {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    play({ steps, until: step } = {}) {
      stop();
      if (hasEnded(stage.get())) stage.goTo(0);
      const here = positionOf(stage.get());
      const { longest } = stage.get();
      const end = options.until?.() ?? longest;
      over = false;
      until = Math.min(longest, step ?? (steps === undefined ? end : here + steps));
      if (here >= until) return;
      // The first step answers the press; the rest keep time.
      owed = 1;
      shown = Number.NEGATIVE_INFINITY;
      begin('playing');
    },
    pause: stop,
    toggle() {
      if (activity === 'playing') stop();
      else player.play();
    },
    step() {
      if (activity === 'playing') stop();
      const now = stage.get();
      if (hasEnded(now)) return false;
      if (explainSteps() && now.state.beat < BEATS) {
        showBeat(now.state.beat + 1);
        return true;
      }
      stop();
      const from = positionOf(now);
      stage.goTo(from + 1);
      return positionOf(stage.get()) > from;
    },
    back() {
      const { beat } = stage.getState();
      if (beat > 1) {
        showBeat(beat - 1);
        return;
      }
      stop();
      if (beat === 0) stage.goTo(positionOf(stage.get()) - 1);
      else stage.change({ beat: 0 });
    },
    reset() {
      stop();
      stage.rewind();
    },
    setSpeed: (speed) => set({ speed }),
  };
  return player;
}

/** Whether a hand has put the ball somewhere else. */
function startsElsewhere(now: Timed, before: Timed): boolean {
  const { start } = now.run.configuration;
  return start.some((value, i) => value !== before.run.configuration.start[i]);
}
