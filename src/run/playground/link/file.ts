/** A state as a file, and back: the fields of a link as JSON, with a version, and with no limit that a million points would meet. */
import type { PlaygroundCatalog, PlaygroundState } from '../state.ts';
import type { Fields } from './fields.ts';
import type { Opened } from './link.ts';
import { migrate, NEWEST } from './migrate.ts';
import { Refusals } from './refusal.ts';
import { readState, writeState } from './state.ts';

/** Room for a million points with every digit. */
export const MOST_FILE_TEXT = 64_000_000;
const MOST_FIELDS = 300;
const KIND = 'downhill playground';

export function writeFile(state: PlaygroundState, catalog: PlaygroundCatalog): string {
  return `${JSON.stringify(toJson(state, catalog))}\n`;
}

/** What a file holds, before it becomes text; experiments are kept like this. */
export interface StateJson {
  readonly kind: typeof KIND;
  readonly version: number;
  readonly fields: Readonly<Record<string, string>>;
}

export function toJson(state: PlaygroundState, catalog: PlaygroundCatalog): StateJson {
  return { kind: KIND, version: NEWEST, fields: Object.fromEntries(writeState(state, catalog)) };
}

/** Whether a value is a state in JSON, though its fields may yet be refused. */
export function isStateJson(value: unknown): value is StateJson {
  const { kind, version, fields } = asRecord(value);
  return kind === KIND && typeof version === 'number' && isTexts(fields);
}

const isTexts = (value: unknown) =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((text) => typeof text === 'string');

/** The state in a file, whatever it holds. */
export function readFile(text: string, catalog: PlaygroundCatalog): Opened {
  if (text.length <= MOST_FILE_TEXT) {
    try {
      return fromJson(JSON.parse(text), catalog);
    } catch (error) {
      if (!(error instanceof SyntaxError || error instanceof RangeError)) throw error;
      return fromJson(text, catalog);
    }
  }
  const refusals = new Refusals();
  refusals.add('file', text.slice(0, 100), { code: 'size', most: MOST_FILE_TEXT }, null);
  return opened(new Map(), catalog, refusals);
}

/** The state in what JSON gave. */
export function fromJson(json: unknown, catalog: PlaygroundCatalog): Opened {
  const refusals = new Refusals();
  const fields: Fields = new Map();
  const { kind, version, fields: given } = asRecord(json);
  if (kind !== KIND) {
    const found = [kind, json].find((value) => typeof value === 'string');
    refusals.add('file', String(found ?? '').slice(0, 100), { code: 'notAFile' }, null);
    return opened(fields, catalog, refusals);
  }
  fields.set('v', typeof version === 'number' ? String(version) : '');
  for (const [key, value] of Object.entries(asRecord(given)).slice(0, MOST_FIELDS)) {
    if (typeof value === 'string' && key !== 'v') fields.set(key, value);
    else refusals.add(key, typeof value, { code: 'unknown' }, null);
  }
  return opened(fields, catalog, refusals);
}

function opened(fields: Fields, catalog: PlaygroundCatalog, refusals: Refusals): Opened {
  const state = readState(migrate(fields, refusals), catalog, refusals);
  return { state, refusals: refusals.listed, refusalCount: refusals.count, said: new Set(fields.keys()) };
}

const asRecord = (value: unknown) =>
  (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
