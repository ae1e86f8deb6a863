/**
 * Costs that can be named, to hold a network's cost against: what one gets without looking at the inputs (0, one half or 1 for all, or the one best answer), by turning one wire of a network, and with one
 * hidden unit.
 *
 * The last goes by a ray. Where an example's inputs are k times another's and there are no biases, one unit of score t gives σ(t) for the one and σ(kt) for the other, so the scores of the two can be no farther
 * apart than ρ = max σ(kt)/σ(t) of each other: for k = 2, (1 + √2)/2 at t = 2 ln(1 + √2). Further units with weights of the same sign are no help; two of unlike sign meet both.
 */
import { lowestOf } from '../lowestOf.ts';
import { activationOf, lossOf } from './atHand.ts';
import { networkObjective } from './networkObjective.ts';
import type { NetworkOptions } from './networkOptions.ts';
import { predictions } from './predictions.ts';

export interface NamedLevel {
  readonly id: 'nothing' | 'half' | 'full' | 'oneAnswer' | 'oneWire' | 'oneUnit' | 'twoUnits';
  readonly cost: number;
  /** Where all get the same answer, which. */
  readonly answer?: number;
}

/** One example, flat, after the other, with one target each. */
export type LeveledOptions = NetworkOptions & {
  readonly inputs: ArrayLike<number>;
  readonly targets: ArrayLike<number>;
};

/** The levels under each other, the highest first. Where no weights to start from are given there is none of one wire, and none of hidden units where the examples have no ray; and none at all where what is judged is no number. */
export function namedLevels(options: LeveledOptions, start: readonly number[] | null): readonly NamedLevel[] {
  if (lossOf(options.loss).judges !== 'numbers') return [];
  const blind = blindCost(options);
  const mean = Array.from(options.targets).reduce((sum, one) => sum + one, 0) / options.targets.length;
  const unit = oneUnitCost(options);
  return [
    ...(['nothing', 'half', 'full'] as const).map((id, i) => ({ id, answer: i / 2, cost: blind(i / 2) })),
    { id: 'oneAnswer' as const, answer: mean, cost: blind(mean) },
    ...(start ? [{ id: 'oneWire' as const, cost: bestWire(options, start).cost }] : []),
    ...(unit === null
      ? []
      : [
          { id: 'oneUnit' as const, cost: unit },
          { id: 'twoUnits' as const, cost: 0 },
        ]),
  ].toSorted((one, other) => other.cost - one.cost);
}

/** The cost of the same answer for all. */
function blindCost({ inputs, targets, ...options }: LeveledOptions): (answer: number) => number {
  const { value } = networkObjective({
    ...options,
    sizes: [1, 1],
    activations: ['identity'],
    biases: true,
    inputs: new Float64Array(targets.length),
    targets,
  });
  return (answer) => value([0, answer]);
}

/** How far wires are turned. */
const TURNS = [-10, 10] as const;

export interface BestWire {
  readonly parameter: number;
  /** Where its cost is lowest. */
  readonly weight: number;
  readonly cost: number;
  /** The smallest that the largest miss can be by turning that wire, and where it is. */
  readonly within: number;
  readonly closest: number;
}

/** The wire that alone brings the cost lowest, the others held where they start. */
export function bestWire(options: LeveledOptions, start: readonly number[]): BestWire {
  const { value } = networkObjective(options);
  const turned = (parameter: number) => (weight: number) =>
    start.map((one, at) => (at === parameter ? weight : one));
  const [best] = start
    .map((_, parameter) => {
      const by = turned(parameter);
      return { parameter, ...lowestOf((weight) => value(by(weight)), TURNS) };
    })
    .toSorted((one, other) => one.value - other.value);
  const {
    parameter,
    at: weight,
    value: cost,
  } = best ?? { parameter: 0, at: start[0] ?? 0, value: Number.NaN };
  const by = turned(parameter);
  const worst = (at: number) =>
    predictions({ shape: options, parameters: by(at) }, options.inputs).reduce(
      (most, answer, i) => Math.max(most, Math.abs(answer - (options.targets[i] as number))),
      0,
    );
  const { at: closest, value: within } = lowestOf(worst, TURNS);
  return { parameter, weight, cost, within, closest };
}

/** The least cost with one hidden unit, or null where it is not known: where not two of three examples lie on a ray, or the network is another. */
function oneUnitCost({
  inputs,
  targets,
  activations,
  biases,
  sizes,
  loss,
  reduction,
}: LeveledOptions): number | null {
  const [width = 0, , out] = sizes;
  const isKnown =
    sizes.length === 3 && out === 1 && targets.length === 3 && activations.every((one) => one === 'sigmoid');
  const isFree = typeof biases === 'boolean' ? !biases : biases.every((one) => !one);
  const ray = isKnown && isFree ? rayIn(inputs, width) : null;
  if (!ray) return null;
  const squash = (score: number) => activationOf('sigmoid').curve?.value(score) ?? Number.NaN;
  const farthest = -lowestOf((t) => -squash(ray.times * t) / squash(t), [-20, 20]).value;
  // The third example is met exactly, whatever the other two ask for.
  const cost = networkObjective({
    sizes: [1, 1],
    activations: ['sigmoid'],
    biases: false,
    loss,
    reduction,
    inputs: [1, farthest, 0],
    targets: [targets[ray.near] as number, targets[ray.far] as number, squash(0)],
  });
  return lowestOf((score) => cost.value([score]), [-20, 20]).value;
}

/** Two examples of which one is a multiple of the other. */
function rayIn(
  inputs: ArrayLike<number>,
  width: number,
): { readonly near: number; readonly far: number; readonly times: number } | null {
  const rows = Array.from({ length: inputs.length / width }, (_, row) =>
    Array.from({ length: width }, (__, k) => inputs[row * width + k] as number),
  );
  for (const [near, one] of rows.entries())
    for (const [far, other] of rows.entries()) {
      const times = (other[0] as number) / (one[0] as number);
      if (times > 1 && other.every((value, k) => Math.abs(value - times * (one[k] as number)) < 1e-12))
        return { near, far, times };
    }
  return null;
}
