/**
 * A state as a link, and back. What is short is legible. Long fields (points, above all) go packed into one, `z`, which comes last: a
 * link that was cut off still opens with the rest.
 */
import type { PlaygroundCatalog, PlaygroundState } from '../state.ts';
import { readAddress, writeAddress } from './address.ts';
import type { Fields } from './fields.ts';
import { migrate, NEWEST } from './migrate.ts';
import { pack, unpack } from './pack.ts';
import { type Refusal, Refusals } from './refusal.ts';
import { readState, writeState } from './state.ts';

/** Up to here a link is left legible throughout. */
export const SHORT_LINK = 1500;
/** A link longer than this is refused by some programs; the page offers a file instead. */
export const LONGEST_LINK = 30_000;
/** More than this is neither packed nor read. */
export const MOST_TEXT = 500_000;
const LONG_FIELD = 150;

export type WrittenLink =
  /** What goes after the `#`; empty for the initial state. */
  { readonly link: string } | { readonly tooLong: true; readonly characters: number; readonly most: number };

/** A state as the part of an address after the `#`. */
export async function writeLink(state: PlaygroundState, catalog: PlaygroundCatalog): Promise<WrittenLink> {
  const fields = writeState(state, catalog);
  if (NEWEST > 1) fields.set('v', String(NEWEST));
  const legible = writeAddress(fields);
  if (legible.length <= SHORT_LINK) return { link: legible };
  const isLong = ([, text]: [string, string]) => text.length > LONG_FIELD;
  const long = writeAddress(new Map([...fields].filter(isLong)));
  const tooLong = (characters: number): WrittenLink => ({ tooLong: true, characters, most: LONGEST_LINK });
  // What it would be once packed is not known without packing; numbers shrink to about half.
  if (long.length > MOST_TEXT) return tooLong(Math.round(legible.length / 2));
  if (long === '') return { link: legible };
  const rest = new Map([...fields].filter((field) => !isLong(field)));
  const link = writeAddress(rest.set('z', await pack(long)));
  if (Math.min(link.length, legible.length) > LONGEST_LINK) return tooLong(link.length);
  return { link: link.length < legible.length ? link : legible };
}

export interface Opened {
  readonly state: PlaygroundState;
  /** The first fifty of what was refused. */
  readonly refusals: readonly Refusal[];
  readonly refusalCount: number;
  /** The names of all that was said, whether it could be taken or not. */
  readonly said: ReadonlySet<string>;
}

/** The state that a link tells, whatever it holds. Its good parts open, and each of the others is named. */
export async function readLink(link: string, catalog: PlaygroundCatalog): Promise<Opened> {
  const refusals = new Refusals();
  const fields: Fields = new Map();
  let text = link.startsWith('#') ? link.slice(1) : link;
  if (text.length > MOST_TEXT) {
    refusals.add('link', text.slice(0, 100), { code: 'size', most: MOST_TEXT }, null);
    text = withoutLast(text.slice(0, MOST_TEXT));
  }
  readAddress(text, fields, refusals);
  await readPacked(fields, refusals);
  const state = readState(migrate(fields, refusals), catalog, refusals);
  return { state, refusals: refusals.listed, refusalCount: refusals.count, said: new Set(fields.keys()) };
}

async function readPacked(fields: Fields, refusals: Refusals): Promise<void> {
  const packed = fields.get('z');
  if (packed === undefined) return;
  fields.delete('z');
  if (packed.length > MOST_TEXT) {
    refusals.add('z', packed.slice(0, 100), { code: 'size', most: MOST_TEXT }, null);
    return;
  }
  const { text, ended } = await unpack(packed, MOST_TEXT);
  if (ended !== 'whole') {
    const allowed =
      ended === 'cut' ? ({ code: 'cut' } as const) : ({ code: 'size', most: MOST_TEXT } as const);
    refusals.add('z', packed.slice(0, 100), allowed, null);
  }
  readAddress(ended === 'whole' ? text : withoutLast(text), fields, refusals);
}

/** Without the last field, which may be cut. */
const withoutLast = (text: string) => text.slice(0, Math.max(0, text.lastIndexOf('&')));
