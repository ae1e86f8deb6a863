/** The hands on the page: whether a pointer or a key is being held, wherever. */
export interface Hands {
  areHolding(): boolean;
  /** Calls back when the last one has let go; returns how to stop listening. */
  onRest(listener: () => void): () => void;
  stop(): void;
}

/** Watches the hands from now on; what was held before is not known. */
export function watchHands(): Hands {
  const held = new Set<string | number>();
  const listeners = new Set<() => void>();
  const life = new AbortController();
  const tell = () => {
    if (held.size === 0) for (const listener of listeners) listener();
  };
  const how = { capture: true, signal: life.signal };
  const takes = (id: string | number) => void held.add(id);
  const letsGo = (id: string | number) => {
    held.delete(id);
    // After whoever else hears of it has moved what was held for the last time.
    setTimeout(tell);
  };
  addEventListener('pointerdown', ({ pointerId }) => takes(pointerId), how);
  addEventListener('keydown', ({ code }) => takes(code), how);
  for (const end of ['pointerup', 'pointercancel'] as const)
    addEventListener(end, ({ pointerId }) => letsGo(pointerId), how);
  addEventListener('keyup', ({ code }) => letsGo(code), how);
  // A hand that lets go in another window is not heard.
  addEventListener('blur', () => [...held].forEach(letsGo), { signal: life.signal });
  return {
    areHolding: () => held.size > 0,
    onRest(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop: () => life.abort(),
  };
}
