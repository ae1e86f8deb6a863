/**
 * Experiments that the learner kept, by name. Every function gives a new list. A deleted experiment stays in the list, marked, so that
 * deleting can be undone and another tab's older copy does not bring it back. Each carries a revision that every change raises; where
 * two tabs changed the same one, the later change wins, and no other experiment is touched.
 */
import type { StateJson } from './link/file.ts';

export interface Experiment {
  readonly id: string;
  readonly name: string;
  /** What the playground showed, as a file holds it; `fromJson` opens it. */
  readonly content: StateJson;
  readonly revision: number;
  /** When it was changed last, in milliseconds since 1970. */
  readonly changed: number;
  readonly deleted: boolean;
}

/** In the order of their ids, deleted ones among them. Show `shown(experiments)`. */
export type Experiments = readonly Experiment[];

/** Days after which what was deleted is forgotten. */
const DAYS_KEPT = 30;
export const LONGEST_NAME = 80;

/** The experiments that there are, the last changed first. */
export function shown(experiments: Experiments): Experiments {
  return experiments
    .filter(({ deleted }) => !deleted)
    .sort((one, other) => other.changed - one.changed || (one.id < other.id ? -1 : 1));
}

/** Adds an experiment, or puts new content and a new name into the one with this id. */
export function save(
  experiments: Experiments,
  { id, name, content, now }: { id: string; name: string; content: StateJson; now: number },
): Experiments {
  const before = experiments.find((one) => one.id === id);
  const revision = (before?.revision ?? 0) + 1;
  return put(experiments, { id, name: tidy(name), content, revision, changed: now, deleted: false });
}

export function rename(experiments: Experiments, id: string, name: string, now: number): Experiments {
  return change(experiments, id, now, { name: tidy(name) });
}

/** A copy under a new id, with a name of its own. */
export function duplicate(
  experiments: Experiments,
  id: string,
  { newId, now }: { newId: string; now: number },
): Experiments {
  const one = experiments.find((each) => each.id === id);
  if (!one) return experiments;
  return save(experiments, { id: newId, name: freeName(experiments, one.name), content: one.content, now });
}

/** Deletes an experiment; `restore` undoes it. */
export function remove(experiments: Experiments, id: string, now: number): Experiments {
  return change(experiments, id, now, { deleted: true });
}

export function restore(experiments: Experiments, id: string, now: number): Experiments {
  return change(experiments, id, now, { deleted: false });
}

/** What two tabs have between them. The order of the two does not matter, nor does merging twice. */
export function merge(mine: Experiments, theirs: Experiments): Experiments {
  return theirs.reduce((all, one) => {
    const own = all.find(({ id }) => id === one.id);
    return !own || isLater(one, own) ? put(all, one) : all;
  }, mine);
}

/** Whether these have something that others lack, or have it newer. */
export function isAhead(mine: Experiments, theirs: Experiments): boolean {
  return mine.some((one) => {
    const other = theirs.find(({ id }) => id === one.id);
    return !other || isLater(one, other);
  });
}

/** Without what was deleted long ago. */
export function pruned(experiments: Experiments, now: number): Experiments {
  const oldest = now - DAYS_KEPT * 86_400_000;
  return experiments.filter(({ deleted, changed }) => !deleted || changed >= oldest);
}

/** The name if no experiment has it, or else with the first number that makes it one of its own. */
export function freeName(experiments: Experiments, wanted: string): string {
  const name = tidy(wanted);
  const taken = new Set(shown(experiments).map((one) => one.name));
  if (!taken.has(name)) return name;
  const stem = name.replace(/ \(\d{1,4}\)$/, '').slice(0, LONGEST_NAME - 7);
  let number = 2;
  while (taken.has(`${stem} (${number})`)) number++;
  return `${stem} (${number})`;
}

/** A name on one line, not too long for a list. */
export function tidy(name: string): string {
  const line = name.replace(/[\p{Control}\p{Surrogate}\u202a-\u202e\u2066-\u2069\s]+/gu, ' ').trim();
  return line
    .slice(0, LONGEST_NAME)
    .replace(/\p{Surrogate}/gu, '')
    .trim();
}

function change(experiments: Experiments, id: string, now: number, patch: Partial<Experiment>): Experiments {
  const one = experiments.find((each) => each.id === id);
  return one ? put(experiments, { ...one, ...patch, revision: one.revision + 1, changed: now }) : experiments;
}

function put(experiments: Experiments, one: Experiment): Experiments {
  const others = experiments.filter(({ id }) => id !== one.id);
  return [...others, one].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** More often changed; else changed later; else, so that both tabs choose the same, by what it says. */
function isLater(one: Experiment, other: Experiment): boolean {
  if (one.revision !== other.revision) return one.revision > other.revision;
  if (one.changed !== other.changed) return one.changed > other.changed;
  return inOrder(one) > inOrder(other);
}

const inOrder = ({ name, deleted, content }: Experiment) => JSON.stringify([deleted, name, content]);
