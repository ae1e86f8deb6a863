/**
 * The experiments of one tab: what it shows of them, and what it does to them. Each change is kept at once, together with what other
 * tabs have kept meanwhile. Where the browser refuses, the change stands in memory, and `problem` says so.
 */
import { createStore } from 'zustand/vanilla';
import { duplicate, type Experiments, freeName, remove, rename, restore, save, tidy } from './experiments.ts';
import { importExperiments } from './experimentsFile.ts';
import {
  EXPERIMENTS_KEY,
  type KeepProblem,
  type KeptExperiments,
  keepCurrent,
  keepExperiments,
  readKept,
  type Store,
} from './experimentsKeep.ts';
import type { StateJson } from './link/file.ts';

export interface ExperimentsNow {
  /** Deleted ones among them. Show `shown(experiments)`. */
  readonly experiments: Experiments;
  readonly problem: KeepProblem | null;
  /** Whether something that was kept could not be read, until that is dismissed. */
  readonly damaged: boolean;
}

export interface ExperimentsStore {
  get(): ExperimentsNow;
  subscribe(listener: () => void): () => void;
  /** Takes in what is kept; writes nothing. */
  read(): void;
  /** What another tab has written under a key; null: it cleared everything. */
  changedElsewhere(key: string | null): void;
  /** Keeps new content under a name of its own, and returns the experiment's id. */
  add(name: string, content: StateJson): string;
  /** Puts other content into an experiment. */
  update(id: string, content: StateJson): void;
  rename(id: string, name: string): void;
  /** Returns the copy's id. */
  duplicate(id: string): string;
  remove(id: string): void;
  restore(id: string): void;
  /** Adds the experiments of a file. */
  importText(text: string): ReturnType<typeof importExperiments>;
  /** Keeps what is shown now, for the next visit. */
  keepCurrent(content: StateJson): void;
  /** Notes that there are too many points to be kept. */
  tooMany(): void;
  dismiss(): void;
}

export interface Surroundings {
  /** Gets at the browser's storage; it may throw. */
  readonly open: () => Store;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
}

export function createExperiments({ open, now, newId }: Surroundings): ExperimentsStore {
  const store = createStore<ExperimentsNow>()(() => ({ experiments: [], problem: null, damaged: false }));
  const { getState: get, setState: set } = store;
  // What could not be kept is told until it could be; the two kinds of keeping are told apart.
  let trouble: { list: KeepProblem | null; current: KeepProblem | null } = { list: null, current: null };

  const note = (more: Partial<typeof trouble>, rest: Partial<ExperimentsNow> = {}) => {
    trouble = { ...trouble, ...more };
    const problem = trouble.list ?? trouble.current;
    const before = get();
    if (problem !== before.problem || Object.keys(rest).length > 0) set({ ...before, ...rest, problem });
  };
  const take = ({ experiments, problem, damaged }: KeptExperiments) =>
    note({ list: problem }, { experiments, damaged: damaged || get().damaged });
  const commit = (next: Experiments) => take(keepExperiments(open, next, now()));

  return {
    get,
    subscribe: store.subscribe,
    read() {
      const found = readKept(open, get().experiments);
      // That nothing can be kept matters once something is to be kept.
      take({ ...found, problem: found.problem === 'refused' ? trouble.list : found.problem });
    },
    changedElsewhere(key) {
      if (key !== EXPERIMENTS_KEY && key !== null) return;
      const found = readKept(open, get().experiments);
      if (trouble.list || found.ahead) commit(get().experiments);
      else take(found);
    },
    add(name, content) {
      const id = newId();
      const { experiments } = get();
      commit(save(experiments, { id, name: freeName(experiments, name), content, now: now() }));
      return id;
    },
    update(id, content) {
      const { experiments } = get();
      const one = experiments.find((each) => each.id === id);
      if (one) commit(save(experiments, { id, name: one.name, content, now: now() }));
    },
    rename(id, name) {
      const { experiments } = get();
      const others = experiments.filter((each) => each.id !== id);
      if (tidy(name) !== '') commit(rename(experiments, id, freeName(others, name), now()));
    },
    duplicate(id) {
      const copy = newId();
      commit(duplicate(get().experiments, id, { newId: copy, now: now() }));
      return copy;
    },
    remove: (id) => commit(remove(get().experiments, id, now())),
    restore: (id) => commit(restore(get().experiments, id, now())),
    importText(text) {
      const done = importExperiments(get().experiments, text, { now: now(), newId });
      if (!('problem' in done) && done.added > 0) commit(done.experiments);
      return done;
    },
    keepCurrent: (content) => note({ current: keepCurrent(open, content) }),
    tooMany: () => note({ current: 'tooMany' }),
    dismiss: () => {
      trouble = { list: null, current: null };
      set({ ...get(), problem: null, damaged: false });
    },
  };
}
