import type { Clock } from '../../../src/views/runControls/clock.ts';

/** A clock that is moved by hand, a frame at a time. */
export function handClock(reduced = false) {
  let time = 5000;
  let waiting: ((time: number) => void) | null = null;
  let hidden = () => {};
  const clock: Clock = {
    now: () => time,
    request: (frame) => {
      waiting = frame;
      return 1;
    },
    cancel: () => {
      waiting = null;
    },
    reducedMotion: () => reduced,
    onHidden: (listener) => {
      hidden = listener;
      return () => {};
    },
  };
  return {
    clock,
    frame(milliseconds: number) {
      time += milliseconds;
      const frame = waiting;
      waiting = null;
      frame?.(time);
    },
    isIdle: () => waiting === null,
    hide: () => hidden(),
  };
}
