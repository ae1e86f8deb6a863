/** Experiments as one text, for a file or the browser's storage, and back. */
import { same } from '../../core/same.ts';
import { type Experiment, type Experiments, freeName, save, shown, tidy } from './experiments.ts';
import { isStateJson, MOST_FILE_TEXT } from './link/file.ts';

const KIND = 'downhill experiments';
/** Raise it when what is around the states changes; the states have a version of their own. */
const VERSION = 1;
const MOST = 1000;

export type ReadExperiments =
  | {
      readonly experiments: Experiments;
      /** How many entries could not be taken. */
      readonly refused: number;
    }
  | { readonly problem: 'notAFile' | 'tooLarge' | 'newer' };

/** All of them, deleted ones too. For a file to give away take `shown(experiments)`. */
export function writeExperiments(experiments: Experiments): string {
  return JSON.stringify({ kind: KIND, version: VERSION, items: experiments });
}

/** The experiments in a text, whatever it holds. */
export function readExperiments(text: string): ReadExperiments {
  if (text.length > MOST_FILE_TEXT) return { problem: 'tooLarge' };
  const { kind, version, items } = asRecord(parsed(text));
  if (kind !== KIND || !Array.isArray(items)) return { problem: 'notAFile' };
  if (typeof version !== 'number' || version > VERSION) return { problem: 'newer' };
  const known = new Map<string, Experiment>();
  for (const item of items.slice(0, MOST)) {
    const one = checked(item);
    if (one && !known.has(one.id)) known.set(one.id, one);
  }
  const experiments = [...known.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { experiments, refused: items.length - experiments.length };
}

export interface Imported {
  readonly experiments: Experiments;
  readonly added: number;
  /** Entries that were there already, to the letter. */
  readonly same: number;
  readonly refused: number;
}

/** Adds those of a file. Nothing that is there is changed: what has the same id but says something else comes in as a copy. */
export function importExperiments(
  experiments: Experiments,
  text: string,
  { now, newId }: { now: number; newId: () => string },
): Imported | { readonly problem: 'notAFile' | 'tooLarge' | 'newer' } {
  const read = readExperiments(text);
  if ('problem' in read) return read;
  let all = experiments;
  let unchanged = 0;
  const coming = shown(read.experiments);
  for (const { id, name, content } of coming) {
    const own = all.find((one) => one.id === id);
    if (own && !own.deleted && own.name === name && same(own.content, content)) {
      unchanged++;
    } else {
      all = save(all, { id: own ? newId() : id, name: freeName(all, name), content, now });
    }
  }
  return { experiments: all, added: coming.length - unchanged, same: unchanged, refused: read.refused };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function checked(item: unknown): Experiment | null {
  const { id, name, content, revision, changed, deleted } = asRecord(item);
  if (typeof id !== 'string' || !/^[\w-]{1,64}$/.test(id) || typeof name !== 'string') return null;
  if (!isStateJson(content)) return null;
  return {
    id,
    name: tidy(name),
    content,
    revision: isCount(revision) ? revision : 1,
    changed: isCount(changed) ? changed : 0,
    deleted: deleted === true,
  };
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const asRecord = (value: unknown) =>
  (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
