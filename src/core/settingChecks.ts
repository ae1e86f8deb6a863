/**
 * What may be set to what. A slider offers a setting's range; a number that is typed or comes in a link may lie outside of it, as long
 * as the rule can still be worked. What it cannot be gets a sentence that names the setting, the value and what is allowed.
 */
import type { Setting, Settings } from './optimizers/optimizer.ts';

type Declared = Readonly<Record<string, Setting>>;

/** Every setting at its default; those that go by the data, at no more than there are examples. */
export function initialSettings(declared: Declared, exampleCount = Number.POSITIVE_INFINITY): Settings {
  return Object.fromEntries(
    Object.entries(declared).map(([name, { initial, max }]) => [
      name,
      max === 'exampleCount' ? Math.min(initial, exampleCount) : initial,
    ]),
  );
}

/** The largest value a slider offers. */
export function sliderMax({ max }: Setting, exampleCount: number): number {
  return max === 'exampleCount' ? exampleCount : max;
}

/** What is wrong with one value, in a sentence that names it, or null. */
export function problemWithSetting(
  name: string,
  setting: Setting,
  value: number | undefined,
  exampleCount = Number.POSITIVE_INFINITY,
): string | null {
  const { whole, allowed, max } = setting;
  const kind = whole ? 'a whole number' : 'a finite number';
  if (value === undefined || !(whole ? Number.isSafeInteger(value) : Number.isFinite(value)))
    return `${name} must be ${kind}, not ${value}`;
  if (max === 'exampleCount' && value > exampleCount)
    return `${name} must be at most ${exampleCount}, as many as there are examples, not ${value}`;
  const [from, under] = allowed ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  if (value >= from && value < under) return null;
  const above = from === Number.MIN_VALUE ? 'more than 0' : `at least ${from}`;
  return `${name} must be ${above}${under === Number.POSITIVE_INFINITY ? '' : ` and less than ${under}`}, not ${value}`;
}

/** What is wrong with the first value at fault among all that are declared, or null; what is not declared is not looked at. */
export function problemWithSettings(
  declared: Declared,
  values: Settings,
  exampleCount?: number,
): string | null {
  for (const [name, setting] of Object.entries(declared)) {
    const problem = problemWithSetting(name, setting, values[name], exampleCount);
    if (problem) return problem;
  }
  return null;
}
