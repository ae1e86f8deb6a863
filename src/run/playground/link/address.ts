/**
 * Fields as the part of an address after the `#`: `points=1,2;2,4&steps=40`. Commas, semicolons and other marks that an address may
 * hold stay as they are, so that a person can read it. A plus is a plus: formulas have them.
 */
import type { Fields } from './fields.ts';
import type { Refusals } from './refusal.ts';

/** More fields than any state has. */
const MOST_FIELDS = 300;
const LONGEST_KEY = 60;
const LEGIBLE: Readonly<Record<string, string>> = {
  '%2C': ',',
  '%3B': ';',
  '%3A': ':',
  '%2B': '+',
  '%2F': '/',
  '%40': '@',
};

export function writeAddress(fields: ReadonlyMap<string, string>): string {
  return [...fields].map(([key, text]) => `${key}=${escaped(text)}`).join('&');
}

function escaped(text: string): string {
  if (/^[\w.,;-]*$/.test(text)) return text;
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /%(?:2C|3B|3A|2B|2F|40)/g,
    (code) => LEGIBLE[code] ?? code,
  );
}

/** Adds the fields of an address to those there are. What was said before stands. */
export function readAddress(text: string, fields: Fields, refusals: Refusals): void {
  for (let from = 0, count = 0; from < text.length; count++) {
    const end = text.indexOf('&', from);
    const to = end < 0 ? text.length : end;
    if (count === MOST_FIELDS) {
      refusals.add('link', text.slice(from, from + 100), { code: 'size', most: MOST_FIELDS }, null);
      return;
    }
    if (to > from) readField(text.slice(from, to), fields, refusals);
    from = to + 1;
  }
}

function readField(field: string, fields: Fields, refusals: Refusals): void {
  const equals = field.indexOf('=');
  const rawKey = equals < 0 ? field : field.slice(0, equals);
  const raw = equals < 0 ? '' : field.slice(equals + 1);
  const key = rawKey.length > LONGEST_KEY ? null : decoded(rawKey);
  const text = decoded(raw);
  if (key === null) refusals.add(rawKey, raw.slice(0, 100), { code: 'unknown' }, null);
  else if (text === null) refusals.add(key, raw.slice(0, 100), { code: 'percent' }, null);
  else if (fields.has(key)) refusals.add(key, text, { code: 'once' }, fields.get(key) ?? null);
  else fields.set(key, text);
}

function decoded(text: string): string | null {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
