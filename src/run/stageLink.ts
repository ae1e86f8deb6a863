/**
 * The stage of a lesson in an address: what differs from how the lesson sets the step, as fields with JSON values, after the number of the
 * step. Opening it brings back the very picture. Nothing in it can do harm: a field that is not known, or not as it has to be, is left out and named.
 */
import { same } from '../core/same.ts';
import { LONGEST_RUN, type StageState } from './stage.ts';

type Check = (value: unknown) => boolean;

const COORDINATE = 1e9;
/** Letters of a program; longer ones would make no link. */
const LONGEST_TEXT = 6000;
const number =
  (least: number, most: number): Check =>
  (value) =>
    typeof value === 'number' && value >= least && value <= most;
const whole =
  (most: number): Check =>
  (value) =>
    Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most;
const text: Check = (value) => typeof value === 'string' && value.length <= LONGEST_TEXT;
const flag: Check = (value) => typeof value === 'boolean';
const oneOf =
  (...choices: readonly unknown[]): Check =>
  (value) =>
    choices.includes(value);
const list =
  (most: number, item: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.every(item);
const pair: Check = (value) =>
  list(2, number(-COORDINATE, COORDINATE))(value) && (value as unknown[]).length === 2;
const record =
  (fields: Record<string, Check>): Check =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).every((key) => Object.hasOwn(fields, key)) &&
    Object.entries(fields).every(([key, check]) => check((value as Record<string, unknown>)[key]));

/** The name of a language; it begins with a letter, so it is not `__proto__`. */
const ID = /^[a-z]\w{0,19}$/i;
const dictionary =
  (item: Check): Check =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(value).length <= 10 &&
    Object.entries(value).every(([key, one]) => ID.test(key) && item(one));

const points = list(500, number(-COORDINATE, COORDINATE));

/** What a link may say of a stage. What only passes, as which point is lit, is not in it, nor where a program went: it goes there again when it is run. */
const FIELDS: { readonly [Key in keyof StageState]?: Check } = {
  data: (value) =>
    record({ x: points, y: points })(value) &&
    (value as StageState['data']).x.length === (value as StageState['data']).y.length,
  learningRate: number(0, 1e6),
  uphill: flag,
  start: pair,
  cursor: whole(LONGEST_RUN),
  horizon: whole(LONGEST_RUN),
  rates: list(4, number(0, 1e6)),
  camera: record({ azimuth: number(-1000, 1000), elevation: number(-1.58, 1.58), zoom: number(0.05, 50) }),
  rise: number(0, 3),
  logCost: flag,
  slice: oneOf('w', 'b', null),
  nudge: number(-10, 10),
  samples: list(100, pair),
  rewriting: whole(50),
  flow: number(0, 50),
  landscape: oneOf('cost', 'peak', 'saddle'),
  seed: whole(2 ** 32 - 1),
  fitted: flag,
  reading: number(-COORDINATE, COORDINATE),
  draws: record({ size: whole(100), counts: list(10, whole(10_000)) }),
  revealed: flag,
  guess: (value) => value === null || record({ at: pair, open: oneOf(false) })(value),
  // Text, which does nothing until it is run, and then only in the sandbox.
  code: (value) =>
    value === null ||
    record({
      language: (one) => typeof one === 'string' && ID.test(one),
      texts: dictionary(text),
      learningRate: (one) => one === null || number(0, 1e6)(one),
      blanks: whole(50),
      path: oneOf(null),
    })(value),
};

/** What follows the `#` and the step: empty where the stage is as the lesson sets it. */
export function writeStage(now: StageState, home: StageState): string {
  return (Object.keys(FIELDS) as (keyof StageState)[])
    .filter((key) => now[key] !== undefined && !same(told(now, key), told(home, key)))
    .map(
      (key) =>
        `&${key}=${encodeURIComponent(JSON.stringify(told(now, key))).replace(/%(5B|5D|2C|3A)/g, decodeURIComponent)}`,
    )
    .join('');
}

/** A field as a link says it: of a program what it is, and of a flag where it stands. */
function told({ code, guess, ...now }: StageState, key: keyof StageState): unknown {
  if (key === 'code') return code && { ...code, path: null };
  if (key === 'guess') return guess && { ...guess, open: false };
  return now[key];
}

export interface ReadStage {
  readonly patch: Partial<StageState>;
  /** The fields that were left out. */
  readonly refused: readonly string[];
}

/** Reads the fields of an address. Bounded in time and memory, whatever it holds. */
export function readStage(text: string): ReadStage {
  const patch: Record<string, unknown> = {};
  const refused: string[] = [];
  for (const field of text.slice(0, 20_000).split('&').slice(0, 60)) {
    const [key = '', ...rest] = field.split('=');
    if (key === '') continue;
    const value = parsed(rest.join('='));
    const check = Object.hasOwn(FIELDS, key) ? FIELDS[key as keyof StageState] : undefined;
    if (check?.(value)) patch[key] = value;
    else refused.push(key.slice(0, 40));
  }
  return { patch: patch as Partial<StageState>, refused };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(decodeURIComponent(text));
  } catch {
    return undefined;
  }
}
