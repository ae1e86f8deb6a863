import type { BestWire } from '../../../core/network/namedLevels.ts';
import type { Problem } from '../../../core/problem.ts';
import type { SearchPlan } from '../../../core/search/plan.ts';
import type {
  BestTry,
  Complexity,
  Examples,
  Floor,
  Hands,
  Layers,
  Levels,
  Matrices,
  Nudging,
  Pair,
  Redraws,
  Runners,
  Searching,
} from '../../stage/facets.ts';
import type { Parts } from './examples.ts';
import type { NamedFit } from './fits.ts';
import type { Model } from './model.ts';
import type { Spectrum } from './spectrum.ts';
import type { NetworkPatch, NetworkState } from './state.ts';

/** What figures, lessons and tasks read of a network. */
export interface NetworkNow
  extends Examples,
    Layers,
    Redraws,
    Complexity,
    Floor,
    Hands,
    Matrices,
    Levels,
    Searching,
    Nudging,
    Runners,
    Spectrum {
  readonly state: NetworkState;
  readonly model: Model;
  /** In the order of the model: each layer's weights, then its biases. */
  readonly parameters: readonly number[];
  readonly gradient: readonly number[];
  /** The last layer's bias; 0 where it has none. */
  readonly bias: number;
  /** A linear model's weights, then its bias, over the inputs as they were measured, whatever they are scaled by. */
  readonly inUnits: readonly number[];
  /** The rows that are learned from, those that are held out, and those in the envelope. */
  readonly parts: Parts;
  /** The root of the mean of the squared residuals in some rows; 0 where there are none. `rootMeanSquare` is that of the learned rows. */
  rootMeanSquareOf(rows: readonly number[]): number;
  /** Least squares of the very model, over the learned rows. */
  readonly fit: NamedFit;
  /** Why there is no single best answer, in a sentence; null where there is one. */
  readonly problem: Problem | null;
  /** The cost at that fit. */
  readonly leastCost: number;
  /** The target, one entry an example. */
  readonly observed: readonly number[];
  /** A linear model's weight of a feature that goes in. */
  weightOf(feature: string): number;
  /** The least-squares fit on these features, whatever the model in hand. */
  fitOf(features: readonly string[], intercept?: boolean): NamedFit;
  /** What a feature's weight and those of the columns that repeat it say together, for 1 more of the feature; with the parameters in hand, or others. */
  togetherOf(feature: string, parameters?: readonly number[]): number;
  /** The feature that is measured twice among the inputs, and its copies; else the last input alone. */
  readonly shared: readonly string[];
  /** How the target goes with the feature across, among the examples that count, or what is left of both: the slope of their best line; 0 where the feature has no spread there. */
  readonly bandTrend: number;
  /** The mean of the target over the examples in which a feature has that value; 0 where there are none. */
  meanWhere(feature: string, value: number): number;
  /** In what share of the first so many draws the weight of a feature is above 0. */
  shareAbove(feature: string, draws: number): number;
  /** In how many of the first so many deals the held-out miss was the lower one. */
  heldOutLower(deals: number): number;
  /** The degree that does best on what is held out; in the first so many deals, how often each did; and how much more the envelope says of it, the median of those deals. */
  readonly bestDegree: number;
  winsOver(deals: number): readonly number[];
  flattery(deals: number): number;
  /** How far each weight strays over the first so many draws, in the order of `redraws`: its standard deviation. */
  straysOver(draws: number): readonly number[];
  /** The wire that alone brings the cost lowest, from the weights that the data start with; throws where they have none. */
  oneWire(): BestWire;
  /** The lowest of all tries of a plan, the other weights where they stand. Worked out on the spot. */
  searched(plan: SearchPlan): BestTry;
  /** What the stage would be with some fields changed. */
  with(patch: NetworkPatch): NetworkNow;
  put(at: Pair): NetworkPatch;
  turn(parameter: number, value: number): NetworkPatch;
  lightParameter(parameter: number | null): NetworkPatch;
}
