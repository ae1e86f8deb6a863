/**
 * What is tried: every point of a grid over a few of a network's weights, in order, or so many points of chance from a box over them. All other parameters stay where they are. A try
 * has a number, from 0; with the plan the number says the point, so a search can go on from anywhere and be shared out by ranges.
 */
import { spaced } from '../network/shape.ts';
import type { Problem } from '../problem.ts';
import { random } from '../random.ts';
import { linspace } from './linspace.ts';

interface Box {
  /** The chosen parameters, as they lie in the network (`layout.ts`). */
  readonly weights: readonly number[];
  /** Each is tried from here … */
  readonly low: number;
  /** … to here. */
  readonly high: number;
}

/** The last of the weights moves first, as the last digit of a counter does. */
export interface GridPlan extends Box {
  readonly kind: 'grid';
  /** So many values of each weight, evenly spaced, both ends included. */
  readonly values: number;
}

/** Uniformly from the box; the same seed gives the same tries. */
export interface TriesPlan extends Box {
  readonly kind: 'random';
  readonly tries: number;
  readonly seed: number;
}

export type SearchPlan = GridPlan | TriesPlan;

/** Values along one weight; so many costs are held at once. */
export const MOST_VALUES = 2 ** 20;
/** Tries are drawn so many at a time, each lot by a generator of its own, so that any lot can be drawn without those before it. */
export const LOT = 1024;

/** How many tries a plan has, exactly: a thousand values of nine weights are 10²⁷. */
export const countOf = (plan: SearchPlan): bigint =>
  plan.kind === 'grid' ? BigInt(plan.values) ** BigInt(plan.weights.length) : BigInt(plan.tries);

/** Where the chosen weights are at a try, in the plan's order. `index` is below the plan's count. */
export function pointAt(plan: SearchPlan, index: number | bigint): number[] {
  const number = BigInt(index);
  if (number < 0n || number >= countOf(plan)) throw new Error(`there is no try ${index}`);
  if (plan.kind === 'random') {
    const draw = drawingLot(plan, Math.floor(Number(number) / LOT));
    for (let before = Number(number) % LOT; before > 0; before--) plan.weights.forEach(draw);
    return plan.weights.map(draw);
  }
  const values = linspace(plan.low, plan.high, plan.values);
  const each = BigInt(plan.values);
  let rest = number;
  const digits = plan.weights.map(() => {
    const digit = Number(rest % each);
    rest /= each;
    return digit;
  });
  return digits.reverse().map((digit) => values[digit] as number);
}

/** Draws the coordinates of a lot's tries, one after the other. */
export function drawingLot({ seed, low, high }: TriesPlan, lot: number): () => number {
  // Seeds near to one another have lots far from one another.
  const first = random(seed).integer(0, 2 ** 52);
  const { uniform } = random(first + lot);
  return () => low + (high - low) * uniform();
}

/** What is wrong with a plan for a network of so many parameters, or null. */
export function problemWithPlan(plan: SearchPlan, parameterCount: number): Problem | null {
  const { weights, low, high } = plan;
  if (weights.length === 0)
    return problem('No weight is chosen; a search needs at least one to try values of.');
  for (const weight of weights) {
    if (!(Number.isInteger(weight) && weight >= 0 && weight < parameterCount))
      return problem(`There is no weight ${weight}; they are 0 to ${parameterCount - 1}.`);
  }
  if (new Set(weights).size < weights.length)
    return problem('A weight is chosen twice; each can be tried once.');
  if (!(Number.isFinite(low) && Number.isFinite(high) && low < high))
    return problem(`The values go from ${low} to ${high}; both must be numbers, the first the lower one.`);
  if (plan.kind === 'grid')
    return problemWithWhole(plan.values, 2, MOST_VALUES, 'The number of values of a weight');
  return (
    problemWithWhole(plan.tries, 1, Number.MAX_SAFE_INTEGER, 'The number of tries') ??
    problemWithWhole(plan.seed, 0, 2 ** 32 - 1, 'The seed')
  );
}

function problemWithWhole(value: number, least: number, most: number, what: string): Problem | null {
  return Number.isInteger(value) && value >= least && value <= most
    ? null
    : problem(`${what} is ${value}; it must be a whole number from ${least} to ${spaced(most)}.`);
}

const problem = (message: string): Problem => ({ kind: 'badShape', message });
