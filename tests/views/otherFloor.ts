/** A stage of a kind made up for tests: four parameters in a quadratic cost, looked at over the second and the fourth, which have names of their own. */
import type { Objective } from '../../src/core/objective.ts';
import { quadratic } from '../../src/core/quadratic.ts';
import { recordObjective } from '../../src/run/laboratory/laboratory.ts';
import type { Axes, Floor, FloorState } from '../../src/run/stage/facets.ts';
import type { Kind } from '../../src/run/stage/kind.ts';
import { itself } from '../../src/run/stage/kind.ts';
import { FLOOR_FIELDS, TIMED_FIELDS } from '../../src/run/stage/sharedFields.ts';
import { createStageOf } from '../../src/run/stage/stage.ts';

export interface FourState extends FloorState {
  readonly from: readonly [number, number, number, number];
  /** Learning rates that race. */
  readonly rates: readonly number[];
  /** Starts of a rain. */
  readonly drops: readonly (readonly number[])[];
}

interface Four extends Floor {
  readonly state: FourState;
}

const AXES: Axes = [
  { parameter: 1, name: 'w₂', said: 'bathrooms', className: 'tone-second' },
  { parameter: 3, name: 'w₄', said: 'area', className: 'tone-fourth', meaning: 'per 100 m²' },
];

/** 7 + (p₁ − 1)² + 2(p₂ − 3)² + (p₃ + 2)² + ½(p₄ − 10)² */
const cost: Objective = {
  parameterCount: 4,
  value: ([a = 0, b = 0, c = 0, d = 0]) =>
    7 + (a - 1) ** 2 + 2 * (b - 3) ** 2 + (c + 2) ** 2 + 0.5 * (d - 10) ** 2,
  gradient: ([a = 0, b = 0, c = 0, d = 0]) => [2 * (a - 1), 4 * (b - 3), 2 * (c + 2), d - 10],
};

const known = new WeakMap<FourState, Four>();

function now(state: FourState): Four {
  const found = known.get(state);
  if (found) return found;
  const runFrom = (start: readonly number[], learningRate: number) =>
    recordObjective(
      { optimizer: 'gradientDescent', settings: { learningRate }, start, objective: cost },
      Math.max(state.horizon, state.cursor),
    );
  const run = runFrom(state.from, state.learningRate);
  const stepsTaken = Math.min(state.cursor, run.steps);
  const { parameters, gradient, cost: here } = run.at(stepsTaken);
  const [a, b, c, d] = parameters as [number, number, number, number];
  const base = cost.value([a, 3, c, 10]);
  const made: Four = {
    state,
    cost: here,
    stepsTaken,
    run,
    ended: null,
    races: state.rates.map((rate) => runFrom(state.from, rate)),
    racing: state.rates.length > 0,
    rain: state.drops.map((start) => runFrom(start, state.learningRate)),
    longest: 1000,
    axes: AXES,
    over: 'Areas count by 100 m².',
    at: [b, d],
    slopes: [gradient[1] as number, gradient[3] as number],
    ground: quadratic({ center: [3, 10], base, slope: [0, 0], curvature: [4, 0, 1] }),
    bottom: { at: [3, 10], cost: base },
    start: [state.from[1], state.from[3]],
    put: ([second, fourth]): Partial<FourState> => ({
      from: [a, second, c, fourth],
      cursor: 0,
    }),
  };
  known.set(state, made);
  return made;
}

const kind: Kind<FourState, Four> = {
  id: 'four',
  fields: {
    ...TIMED_FIELDS,
    ...FLOOR_FIELDS,
    learningRate: { initial: 0.125 },
    from: { initial: [2, 5, -1, 4] },
    rates: { initial: [] },
    drops: { initial: [] },
  },
  now,
  facets: { floor: itself },
};

export const fourStage = (state: Partial<FourState> = {}) => createStageOf(kind, state);
