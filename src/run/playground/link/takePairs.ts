import { LIMITS } from '../state.ts';
import type { FieldReader } from './fields.ts';
import { readPairs } from './numbers.ts';

export interface PairsAllowed {
  readonly least: number;
  readonly most: number;
  /** What stands in where they are refused. */
  readonly used: string;
}

/** A field of pairs as two columns, or null where it was refused. */
export function takePairs(
  reader: FieldReader,
  key: string,
  { least, most, used }: PairsAllowed,
): { readonly x: readonly number[]; readonly y: readonly number[] } | null {
  const text = reader.take(key) ?? '';
  const found = readPairs(text, { most, size: LIMITS.coordinate });
  if ('tooMany' in found) reader.refusals.add(key, text, { code: 'tooManyPairs', most }, used);
  else if ('at' in found)
    reader.refusals.add(key, found.text, { code: 'pairs', at: found.at, least, most }, used);
  else if (found.x.length < least)
    reader.refusals.add(key, text, { code: 'pairs', at: 1, least, most }, used);
  else return found;
  return null;
}
