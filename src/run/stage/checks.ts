/** Checks of single values that come from outside, as from a link. They never throw, and are bounded in time by the length of the text that held the value. */
export type Check = (value: unknown) => boolean;

const COORDINATE = 1e9;
/** Letters of a program; longer ones would make no link. */
const LONGEST_TEXT = 6000;

/** NaN is in no range. */
export const number =
  (least: number, most: number): Check =>
  (value) =>
    typeof value === 'number' && value >= least && value <= most;
export const coordinate = number(-COORDINATE, COORDINATE);
export const rate = number(0, 1e6);
export const whole =
  (most: number): Check =>
  (value) =>
    Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most;
export const text: Check = (value) => typeof value === 'string' && value.length <= LONGEST_TEXT;
export const flag: Check = (value) => typeof value === 'boolean';
export const oneOf =
  (...choices: readonly unknown[]): Check =>
  (value) =>
    choices.includes(value);
export const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
export const list =
  (most: number, item: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.every(item);
export const pairOf =
  (item: Check): Check =>
  (value) =>
    list(2, item)(value) && (value as unknown[]).length === 2;
export const pair = pairOf(coordinate);
/** An object with these fields and no others. */
export const record =
  (fields: Record<string, Check>): Check =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).every((key) => Object.hasOwn(fields, key)) &&
    Object.entries(fields).every(([key, check]) => check((value as Record<string, unknown>)[key]));

/** A short name, as of a language. It begins with a letter, so it is not `__proto__`. */
export const id: Check = (value) => typeof value === 'string' && /^[a-z]\w{0,19}$/i.test(value);
export const dictionary =
  (item: Check): Check =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(value).length <= 10 &&
    Object.entries(value).every(([key, one]) => id(key) && item(one));
