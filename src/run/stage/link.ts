/**
 * The stage of a lesson in an address: what differs from how the lesson sets the step, as fields with JSON values, after the number of the
 * step. Opening it brings back the very picture. Nothing in it can do harm: a field that is not known, or not as it has to be, is left out and named.
 */

import { same } from '../../core/same.ts';
import { type Field, type Fields, linkable, takes } from './fields.ts';

/** What follows the `#` and the step: empty where the stage is as the lesson sets it. What a link would not take again is not written. */
export function writeStage<S>(fields: Fields<S>, now: S, home: S): string {
  return linkable(fields)
    .filter((key) => takes(fields[key], now[key]))
    .map((key) => {
      const { told = (value: unknown) => value } = fields[key] as Field<unknown>;
      return [key, told(now[key]), told(home[key])] as const;
    })
    .filter(([, value, initial]) => !same(value, initial))
    .map(
      ([key, value]) =>
        `&${key}=${encodeURIComponent(JSON.stringify(value)).replace(/%(5B|5D|2C|3A)/g, decodeURIComponent)}`,
    )
    .join('');
}

export interface ReadStage<S> {
  readonly patch: Partial<S>;
  /** The fields that were left out. */
  readonly refused: readonly string[];
}

/** Reads the fields of an address. Bounded in time and memory, whatever it holds. */
export function readStage<S>(fields: Fields<S>, text: string): ReadStage<S> {
  const patch: Partial<S> = {};
  const refused: string[] = [];
  for (const part of text.slice(0, 20_000).split('&').slice(0, 60)) {
    const [name = '', ...rest] = part.split('=');
    if (name === '') continue;
    const value = parsed(rest.join('='));
    const key = linkable(fields).find((one) => one === name);
    if (key !== undefined && (fields[key].here ?? fields[key].link)?.(value))
      patch[key] = value as S[typeof key];
    else refused.push(name.slice(0, 40));
  }
  return { patch, refused };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(decodeURIComponent(text));
  } catch {
    return undefined;
  }
}
