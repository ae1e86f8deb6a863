/**
 * The stage of a lesson in an address: what differs from how the lesson sets the step, as fields with JSON values, after the number of the
 * step. Opening it brings back the very picture. Nothing in it can do harm: a field that is not known, or not as it has to be, is left out and named.
 */

import { same } from './room/shared.ts';
import { LONGEST_RUN, type StageState } from './stage.ts';

type Check = (value: unknown) => boolean;

const COORDINATE = 1e9;
const number =
  (least: number, most: number): Check =>
  (value) =>
    typeof value === 'number' && value >= least && value <= most;
const whole =
  (most: number): Check =>
  (value) =>
    Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most;
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

const points = list(500, number(-COORDINATE, COORDINATE));

/** What a link may say of a stage. What only passes, as which point is lit, is not in it; nor are programs, which can do something. */
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
};

/** What follows the `#` and the step: empty where the stage is as the lesson sets it. */
export function writeStage(now: StageState, home: StageState): string {
  return (Object.keys(FIELDS) as (keyof StageState)[])
    .filter((key) => now[key] !== undefined && !same(now[key], home[key]))
    .map(
      (key) =>
        `&${key}=${encodeURIComponent(JSON.stringify(now[key])).replace(/%(5B|5D|2C|3A)/g, decodeURIComponent)}`,
    )
    .join('');
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
