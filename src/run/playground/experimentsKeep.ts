/**
 * Keeps experiments, and what the playground showed last, in the browser. Before it writes it reads what other tabs wrote and merges,
 * all in one task, so that neither tab undoes the other's work. What the browser refuses has a name; nothing is lost in memory.
 */
import { type Experiments, isAhead, merge, pruned } from './experiments.ts';
import { readExperiments, writeExperiments } from './experimentsFile.ts';
import type { StateJson } from './link/file.ts';

/** The part of `localStorage` that is used. Each of its functions may throw, and so may getting at it. */
export interface Store {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

export const EXPERIMENTS_KEY = 'downhill.experiments.1';
export const DAMAGED_KEY = `${EXPERIMENTS_KEY}.damaged`;
export const CURRENT_KEY = 'downhill.playground.1';

/**
 * Full: there is no room. Refused: the browser lets nothing be kept. Newer: a newer version of this page keeps its own there.
 * Too many: so many points are not even tried.
 */
export type KeepProblem = 'full' | 'refused' | 'newer' | 'tooMany';

export interface KeptExperiments {
  /** What this tab and the others have; show this. */
  readonly experiments: Experiments;
  readonly problem: KeepProblem | null;
  /** Whether something was there that could not be read; it was put aside, not overwritten. */
  readonly damaged: boolean;
  /** Whether this tab has something that is not kept there: two tabs have written at the same moment. */
  readonly ahead?: boolean;
}

/** What is kept, merged with what this tab has. Writes nothing. */
export function readKept(open: () => Store, mine: Experiments = []): KeptExperiments {
  const found = attempt(() => open().getItem(EXPERIMENTS_KEY));
  if ('problem' in found) return { experiments: mine, problem: found.problem, damaged: false };
  if (found.value === null) return { experiments: mine, problem: null, damaged: false };
  const read = readExperiments(found.value);
  if ('problem' in read) {
    const newer = read.problem === 'newer';
    return { experiments: mine, problem: newer ? 'newer' : null, damaged: !newer };
  }
  return {
    experiments: merge(mine, read.experiments),
    problem: null,
    damaged: read.refused > 0,
    ...(isAhead(mine, read.experiments) ? { ahead: true } : {}),
  };
}

/** Keeps this tab's experiments together with those of the others. */
export function keepExperiments(open: () => Store, mine: Experiments, now: number): KeptExperiments {
  const before = readKept(open, mine);
  if (before.problem) return before;
  const experiments = pruned(before.experiments, now);
  const written = attempt(() => {
    const store = open();
    if (before.damaged) store.setItem(DAMAGED_KEY, store.getItem(EXPERIMENTS_KEY) ?? '');
    store.setItem(EXPERIMENTS_KEY, writeExperiments(experiments));
  });
  return { experiments, problem: 'problem' in written ? written.problem : null, damaged: before.damaged };
}

/** Keeps what the playground shows now, for the next visit. The tab that was used last is the one that is remembered. */
export function keepCurrent(open: () => Store, content: StateJson): KeepProblem | null {
  const written = attempt(() => open().setItem(CURRENT_KEY, JSON.stringify(content)));
  return 'problem' in written ? written.problem : null;
}

/** What was shown last, as text for `readFile`; null when there is nothing. */
export function readCurrent(open: () => Store): string | null {
  const found = attempt(() => open().getItem(CURRENT_KEY));
  return 'problem' in found ? null : found.value;
}

function attempt<T>(work: () => T): { readonly value: T } | { readonly problem: 'full' | 'refused' } {
  try {
    return { value: work() };
  } catch (error) {
    const name = error instanceof Error || error instanceof DOMException ? error.name : '';
    // Firefox has its own word for it.
    return { problem: /^(QuotaExceededError|NS_ERROR_DOM_QUOTA_REACHED)$/.test(name) ? 'full' : 'refused' };
  }
}
