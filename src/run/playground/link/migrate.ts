/**
 * Fields as an older version wrote them, brought up to date. When a field changes its name or its meaning, or a default changes, add
 * the function that turns version n into n + 1 at place n − 1. What was shared years ago then shows what it showed.
 */
import { writeNumber } from './numbers.ts';
import type { Refusals } from './refusal.ts';

export type Migration = (fields: ReadonlyMap<string, string>) => ReadonlyMap<string, string>;

const MIGRATIONS: readonly Migration[] = [];

/** The version that is written. A link says its version in `v`, unless it is 1. */
export const NEWEST = MIGRATIONS.length + 1;

/** The fields as of the newest version, without `v`. Those of a version yet to come are taken for the newest, and that is noted. */
export function migrate(
  fields: ReadonlyMap<string, string>,
  refusals: Refusals,
  migrations: readonly Migration[] = MIGRATIONS,
): ReadonlyMap<string, string> {
  const newest = migrations.length + 1;
  const text = fields.get('v') ?? '1';
  const known = /^[1-9]\d{0,5}$/.test(text) && Number(text) <= newest;
  if (!known) refusals.add('v', text, { code: 'version', newest }, writeNumber(newest));
  const rest = new Map(fields);
  rest.delete('v');
  return migrations
    .slice(known ? Number(text) - 1 : newest)
    .reduce<ReadonlyMap<string, string>>((now, step) => step(now), rest);
}
