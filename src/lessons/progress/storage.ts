/** What is kept in the browser goes through here. Where the browser refuses, memory stands in, and `refused` says so. */
export interface Keep {
  read(key: string): string | null;
  write(key: string, value: string): void;
  /** True once the browser has refused to keep something. */
  readonly refused: boolean;
}

export function browserKeep(): Keep {
  const memory = new Map<string, string>();
  let refused = false;
  return {
    read(key) {
      try {
        return memory.get(key) ?? window.localStorage.getItem(key);
      } catch {
        refused = true;
        return memory.get(key) ?? null;
      }
    },
    write(key, value) {
      try {
        window.localStorage.setItem(key, value);
        memory.delete(key);
      } catch {
        refused = true;
        memory.set(key, value);
      }
    },
    get refused() {
      return refused;
    },
  };
}
