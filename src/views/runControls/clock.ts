/** Where the player's time comes from. Tests bring their own. */
export interface Clock {
  now(): number;
  /** Calls back once, at the next frame, with the time. */
  request(frame: (time: number) => void): number;
  cancel(handle: number): void;
  reducedMotion(): boolean;
  /** Calls back when the page is put away; returns how to stop listening. */
  onHidden(listener: () => void): () => void;
}

export const browserClock: Clock = {
  now: () => performance.now(),
  request: (frame) => requestAnimationFrame(frame),
  cancel: (handle) => cancelAnimationFrame(handle),
  reducedMotion: () => matchMedia('(prefers-reduced-motion: reduce)').matches,
  onHidden(listener) {
    const check = () => document.hidden && listener();
    document.addEventListener('visibilitychange', check);
    return () => document.removeEventListener('visibilitychange', check);
  },
};
