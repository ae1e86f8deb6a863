import { useSyncExternalStore } from 'react';

/** A value that parts of the page watch. */
export interface Box<T> {
  get(): T;
  set(value: T): void;
  subscribe(listener: () => void): () => void;
}

export function boxOf<T>(first: T): Box<T> {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set(next) {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function useBox<T>(box: Pick<Box<T>, 'get' | 'subscribe'>): T {
  return useSyncExternalStore(box.subscribe, box.get, box.get);
}
