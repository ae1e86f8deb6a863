/**
 * The fields of a state, each described in one place: what it is at first, how a link may carry it, who shares it. Whatever goes field by field
 * (defaults, links, rooms, "Back to the lesson's view", undo, the build's check of lessons) goes by these, so no list of fields is kept beside them.
 */

import { same } from '../../core/same.ts';
import type { Check } from './checks.ts';

export interface Field<T> {
  /** As plain JSON. */
  readonly initial: T;
  /** What a link may say of it; absent, a link does not carry it. */
  readonly link?: Check;
  /** The value as a link says it, where that is less than the whole. */
  readonly told?: (value: T) => unknown;
  /** What this page takes of what a link may say, where that goes by what its lesson has brought along. */
  readonly here?: Check;
  /** The features of the data that a value names. What a lesson names has to be there; in a link, which may be of other data, what is not there is passed over. */
  readonly features?: (value: T) => readonly string[];
  /** False where each window of a class has its own. */
  readonly room?: false;
  /** It only passes, as the point under a pointer: having it otherwise is no wandering, and nothing to undo. */
  readonly passing?: true;
  /** It was measured, not set: another step, and "Back to the lesson's view", leave it as it is. Its kind sees to that (`keepWhatStays.ts`). */
  readonly stays?: true;
  /** How things are looked at, no part of the experiment: undoing, or what an answer shows, leaves it as it is. */
  readonly view?: true;
}

/** Every field of a state, described: one that is forgotten fails the types. */
export type Fields<S> = { readonly [K in keyof S]-?: Field<S[K]> };

// biome-ignore lint/suspicious/noExplicitAny: of fields of any type; each use below takes what is common to all.
type AnyFields = { readonly [key: string]: Field<any> };

const keysWhere = <S>(fields: Fields<S>, holds: (field: Field<unknown>) => boolean) =>
  (Object.keys(fields) as (keyof S & string)[]).filter((key) => holds(fields[key] as Field<unknown>));

/** The state with every field as it is at first. */
export const defaultsOf = <S>(fields: Fields<S>): S =>
  Object.fromEntries(Object.entries(fields as AnyFields).map(([key, { initial }]) => [key, initial])) as S;

/** The fields that a link carries. */
export const linkable = <S>(fields: Fields<S>) => keysWhere(fields, ({ link }) => link !== undefined);

/**
 * Whether a field may have this value: what a link may say of it, where a link carries it, and else what is alike in kind to its initial value. A link
 * and what a room has kept are both asked this, so what comes out of the one goes into the other.
 */
export function takes<T>(
  { initial, link, here = link, told = (all) => all }: Field<T>,
  value: unknown,
): value is T {
  return here ? here(told(value as T)) : isLike(initial, value);
}

/** Whether one value has what the other has: the same kinds of things under the same names, as far as these are said. */
const isLike = (one: unknown, other: unknown): boolean =>
  one === null
    ? other !== undefined
    : other !== null &&
      typeof one === typeof other &&
      Array.isArray(one) === Array.isArray(other) &&
      (typeof one !== 'object' ||
        Array.isArray(one) ||
        Object.entries(one as object).every(([key, part]) =>
          isLike(part, (other as typeof one)[key as never]),
        ));

/** The fields that the windows of a class share. */
export const roomKeys = <S>(fields: Fields<S>) => keysWhere(fields, ({ room }) => room !== false);

/** The fields that only pass. */
export const passing = <S>(fields: Fields<S>) => keysWhere(fields, (field) => field.passing === true);

/** The fields that say how things are looked at. */
export const viewed = <S>(fields: Fields<S>) => keysWhere(fields, ({ view }) => view === true);

/** Whether two states are the same in all that does not only pass. */
export const alike = <S>(fields: Fields<S>, one: S, other: S): boolean =>
  keysWhere(fields, (field) => !field.passing).every((key) => same(one[key], other[key]));
