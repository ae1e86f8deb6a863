import { browserClock, type Clock } from '../runControls/clock.ts';

interface PlayThroughOptions {
  read: () => number;
  write: (value: number) => void;
  /** Where it ends; it starts over from `from` when it is there already. */
  to: number;
  from?: number;
  /** How long a whole unit takes. */
  milliseconds: number;
  /** Whole numbers only, each standing still for its time. */
  whole?: boolean;
  clock?: Clock;
}

export interface PlayThrough {
  get(): boolean;
  subscribe(listener: () => void): () => void;
  toggle(): void;
  stop(): void;
}

/** Plays one number of the stage from where it is to its end. Frames are asked for only while it moves. */
export function createPlayThrough(options: PlayThroughOptions): PlayThrough {
  const { read, write, to, from = 0, milliseconds, whole = false, clock = browserClock } = options;
  const listeners = new Set<() => void>();
  let playing = false;
  let handle = 0;
  let origin = 0;
  let began = 0;
  let release = () => {};
  let written = Number.NaN;

  const set = (next: boolean) => {
    if (playing === next) return;
    playing = next;
    for (const listener of listeners) listener();
  };
  const stop = () => {
    clock.cancel(handle);
    release();
    release = () => {};
    set(false);
  };
  const frame = (time: number) => {
    if (!playing) return;
    // Somebody else moved it: it is theirs now.
    if (read() !== written) return stop();
    const gone = Math.max(0, time - began) / milliseconds;
    // With reduced motion it goes from picture to picture.
    const value = Math.min(to, whole || clock.reducedMotion() ? Math.floor(origin + gone) : origin + gone);
    if (value > written) {
      written = value;
      write(value);
    }
    if (value >= to) stop();
    else handle = clock.request(frame);
  };
  return {
    get: () => playing,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    toggle() {
      if (playing) return stop();
      if (read() >= to) write(from);
      origin = written = read();
      began = clock.now();
      release = clock.onHidden(stop);
      set(true);
      handle = clock.request(frame);
    },
    stop,
  };
}
