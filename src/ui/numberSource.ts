/**
 * A number that lives outside React. Controls read it and listen to it, and write what they show straight into the
 * page, so that a run at sixty steps a second renders nothing.
 */
export interface NumberSource {
  read(): number;
  subscribe(listener: () => void): () => void;
}

/** A number of one's own, for a control that changes nothing but its own little corner. */
export interface NumberCell extends NumberSource {
  write(value: number): void;
}

export function numberCell(initial: number): NumberCell {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    read: () => value,
    write(next) {
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
