/** How a model's cost curves: which learning rates it bears, and how low it goes. Worked out when it is first asked for. */
import { type BowlShape, bowlShape } from '../../../core/bowlShape.ts';
import { kept } from '../../kept.ts';
import type { Pair } from '../../stage/facets.ts';
import { fitOfModel } from './fits.ts';
import { type Model, modelOf } from './model.ts';
import type { NetworkState } from './state.ts';

export interface Spectrum {
  /** Plain descent settles for learning rates under this, 2/λmax; Infinity where nothing curves up, or no formula says how it curves. */
  readonly edge: number;
  /** λmax/λmin; Infinity where some direction is flat. */
  readonly condition: number;
  /** The learning rate that shrinks the worst error fastest, 2/(λmax + λmin). */
  readonly fastest: number;
}

const UNKNOWN: Spectrum = { edge: Infinity, condition: Infinity, fastest: Infinity };

/** The shape of a linear model's squares, the same wherever one stands. */
const bowlOf = kept(({ objective }: Model): BowlShape => bowlShape(objective));

/** The spectrum of a model's cost where its parameters are these. */
export function spectrumOf(model: Model, parameters: readonly number[]): Spectrum {
  const shape = model.isQuadratic ? bowlOf(model) : shapeHere(model, parameters);
  return shape ? { edge: shape.edge, condition: shape.condition, fastest: shape.balancedRate } : UNKNOWN;
}

/** Any other cost, as the bowl that it is like at this place. */
const shapeHere = kept(({ objective }: Model, parameters: readonly number[]): BowlShape | null => {
  const here = objective.hessian?.(parameters);
  const isKnown = here?.every((row) => row.every(Number.isFinite));
  return here && isKnown ? bowlShape({ ...objective, hessian: () => here }) : null;
});

/** The least that the squares of a linear model come to, also where many answers share it; NaN of any other model, whose least nobody knows. */
export const leastCostOf = kept((model: Model): number =>
  model.isQuadratic ? model.objective.value(fitOfModel(model).parameters) : Number.NaN,
);

/**
 * The learning rates that a slider offers: three powers of ten, whose end is from 2 to 20 times the edge. They go by the examples standing there once, so that copies move
 * the edge and not the slider. Absent where there is no edge to go by.
 */
export const ratesOf = (state: NetworkState): Pair | undefined => ratesFor(modelOf({ ...state, copies: 1 }));

/** A sigmoid's slope is at most a quarter, so what comes back through two layers is small, and steps are large. */
const LAYERED: Pair = [0.1, 100];

const ratesFor = kept((model: Model): Pair | undefined => {
  const { activations } = model.shape;
  if (activations.length > 1 && activations.every((name) => name === 'sigmoid')) return LAYERED;
  if (!model.isQuadratic) return;
  const { edge } = bowlOf(model);
  if (!Number.isFinite(edge)) return;
  const exponent = Math.ceil(Math.log10(2 * edge));
  return [tenTo(exponent - 3), tenTo(exponent)];
});

/** Dividing rounds once where multiplying by a negative power would round twice. */
const tenTo = (exponent: number): number => (exponent < 0 ? 1 / 10 ** -exponent : 10 ** exponent);
