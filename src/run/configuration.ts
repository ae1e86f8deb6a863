/** The causes of a run, in plain data: with a step count, everything that happens follows from them. */
import type { LineData } from '../core/observations.ts';
import type { Settings } from '../core/optimizers/optimizer.ts';
import type { Reduction } from '../core/reduction.ts';

export interface RunConfiguration extends RunPlan {
  readonly data: LineData;
  readonly reduction: Reduction;
  /** False: the line goes through the origin, and b stays where it is. */
  readonly intercept?: boolean;
}

/** How a run goes, whatever the surface. */
export interface RunPlan {
  /** An optimizer's id. */
  readonly optimizer: string;
  /** The optimizer's, by name. With `batchSize` and `seed` among them, any optimizer reads its examples in batches. */
  readonly settings: Settings;
  /** How the learning rate changes along the run; absent, it stays. */
  readonly schedule?: { readonly id: string; readonly settings: Settings };
  /** The parameters before the first step: of a line, [w, b]. */
  readonly start: readonly number[];
  /** Stop when every slope is smaller than this in size; absent, go on. */
  readonly stopWhenSlopesUnder?: number;
}

/** @throws an Error that names the value at fault, where the plan cannot be followed on any surface of so many parameters */
export function checkPlan(
  { optimizer, settings, start, stopWhenSlopesUnder }: RunPlan,
  parameterCount = start.length,
): void {
  if (typeof optimizer !== 'string' || optimizer === '') {
    throw new Error(`configuration.optimizer must be an optimizer's id, not ${String(optimizer)}`);
  }
  for (const [name, value] of Object.entries(settings)) {
    if (!Number.isFinite(value))
      throw new Error(`configuration.settings.${name} must be finite, not ${value}`);
  }
  if (start.length === 0 || start.length !== parameterCount || !start.every(Number.isFinite)) {
    throw new Error(
      `configuration.start must be finite numbers, ${parameterCount || 'one or more'} of them, not [${start}]`,
    );
  }
  if (stopWhenSlopesUnder !== undefined && !(stopWhenSlopesUnder > 0)) {
    throw new Error(`configuration.stopWhenSlopesUnder must be positive, not ${stopWhenSlopesUnder}`);
  }
}

/** Whether two plans make the same run on the same surface. */
export function samePlan(one: RunPlan, other: RunPlan): boolean {
  const names = Object.keys(one.settings);
  return (
    one.optimizer === other.optimizer &&
    one.stopWhenSlopesUnder === other.stopWhenSlopesUnder &&
    same(one.start, other.start) &&
    names.length === Object.keys(other.settings).length &&
    names.every((name) => Object.is(one.settings[name], other.settings[name])) &&
    JSON.stringify(one.schedule) === JSON.stringify(other.schedule)
  );
}

/** Whether two lists are of the same numbers. */
export function same(one: readonly number[], other: readonly number[]): boolean {
  return (
    one === other || (one.length === other.length && one.every((value, i) => Object.is(value, other[i])))
  );
}
