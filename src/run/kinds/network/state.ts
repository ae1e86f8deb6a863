import type { Made } from '../../../core/madeFeatures.ts';
import type { ActivationName } from '../../../core/network/activations.ts';
import type { LossName } from '../../../core/network/losses.ts';
import type { Sides } from '../../../core/network/numericalGradient.ts';
import type { Mistake } from '../../../core/network/plantedMistake.ts';
import { REDUCTIONS, type Reduction } from '../../../core/reduction.ts';
import type { RunPlan } from '../../configuration.ts';
import { isOptimizer, isSchedule } from '../../laboratory/ways.ts';
import { isSearchState, type SearchState } from '../../search/searchState.ts';
import {
  type Check,
  coordinate,
  dictionary,
  flag,
  id,
  list,
  number,
  oneOf,
  orNull,
  pair,
  pairOf,
  record,
  text,
  whole,
} from '../../stage/checks.ts';
import { CODE_FIELD, type CodeState, SPOKEN_FIELD } from '../../stage/code.ts';
import type { FloorState, Pair, Sorting } from '../../stage/facets.ts';
import type { Fields } from '../../stage/fields.ts';
import { CHART_AXES, type ChartAxis } from '../../stage/paces.ts';
import { FLOOR_FIELDS, TIMED_FIELDS } from '../../stage/sharedFields.ts';
import type { Timing } from '../../timings/timing.ts';

/** One column of the data, as plain JSON. */
export interface DataColumn {
  readonly name: string;
  /** What 1 of it is; empty where it is counted. */
  readonly unit: string;
  readonly values: readonly number[];
  /** Where it measures what another column measures: which, and how much of this one's unit 1 of the other's is. */
  readonly repeats?: { readonly column: string; readonly times: number };
  /** Where the values are not as they were measured: in which unit they were, and how much of it 1 is. */
  readonly measured?: { readonly unit: string; readonly times: number };
}

export interface NetworkData {
  readonly features: readonly DataColumn[];
  readonly target: DataColumn;
  /** How they were made, where they were made up and the truth is known. */
  readonly made?: Made;
  /** What one example is called. */
  readonly row?: string;
  /** The weights that the lessons' walks start from, where these are known. */
  readonly start?: readonly number[];
}

export interface HiddenLayer {
  readonly units: number;
  readonly activation: ActivationName;
}

/** Only examples whose value of the feature is in the range count. */
export interface Band {
  readonly feature: string;
  readonly range: Pair;
}

/** How far each input is brought to mean 0 and to spread 1, both from 0 (as measured) to 1: x becomes (x − center · mean) / deviation^spread. */
export interface InputScaling {
  readonly spread: number;
  readonly center: number;
}

/** Which examples are learned from and which are held out, in rows; what is left lies in an envelope. They are dealt by the seed. */
export interface Deal {
  readonly learned: number;
  readonly heldOut: number;
  readonly seed: number;
}

/** What is different in one of several runs that race from one start. */
export type Racer = Partial<
  Pick<NetworkState, 'optimizer' | 'settings' | 'learningRate' | 'schedule' | 'reduction'>
>;

/**
 * Everything that a network's stage shows, as plain JSON: inputs → layers of units → one answer, a loss, data, a way down. A linear model has no hidden layer and leaves its sum alone.
 * Nothing derivable is kept here: parameters, predictions, cost and slopes come from `networkNow(state)`.
 */
export interface NetworkState extends FloorState {
  readonly data: NetworkData;
  /** How often the examples stand there, one copy after the other. */
  readonly copies: number;
  /** Steps, fits and scaling read the learned rows alone; null: all rows. */
  readonly split: Deal | null;
  /** How the inputs are scaled before the model reads them; its parameters are those of the scaled model. */
  readonly scaling: InputScaling;
  /** The model reads the powers of its first input, standardized, from 1 to this, instead of its inputs; null: as they are. */
  readonly degree: number | null;
  /** With which degree the envelope was opened; null while it is closed. It is opened once. */
  readonly opened: number | null;
  /** The degrees whose miss on what is held out somebody has looked at; null where that is not counted, and all are shown. */
  readonly peeked: readonly number[] | null;
  /** Runs that race from the start of this one; empty when there is no race. */
  readonly racers: readonly Racer[];
  /** What goes across in the chart of the cost, where steps read only some of the examples. */
  readonly chartAxis: ChartAxis;
  /** What a step of each racer takes here, in milliseconds, as measured; empty where nobody has. */
  readonly stepTimes: readonly number[];
  /** The features that go in, by name, in order. None at all: the model answers one number for all. */
  readonly inputs: readonly string[];
  readonly hidden: readonly HiddenLayer[];
  /** What the last unit makes of its sum. */
  readonly output: ActivationName;
  /** Whether the last layer has a bias. */
  readonly intercept: boolean;
  /** Whether the hidden layers have biases. */
  readonly hiddenBiases: boolean;
  readonly loss: LossName;
  readonly reduction: Reduction;
  readonly optimizer: string;
  /** The optimizer's other settings, by name. */
  readonly settings: RunPlan['settings'];
  readonly schedule: RunPlan['schedule'] | null;
  readonly stopWhenSlopesUnder: number | null;
  /** The parameters before the first step, in the order of `core/network/layout.ts`; those that are missing are 0. */
  readonly weights: readonly number[];
  /** A linear model has the weights of least squares, whatever its data and inputs become; no run goes anywhere. Turning a weight by hand ends this. */
  readonly fitted: boolean;
  /** Which two parameters bowl, map and slice go along, by place. */
  readonly chosen: Pair;
  /** From where to where both of them are shown where the cost is no quadratic; null: as far as they do something. */
  readonly box: Pair | null;
  /** Whether the slice marks where the cost is concave. */
  readonly concave: boolean;
  /** The parameter that is lit on every figure at once, by place. */
  readonly litParameter: number | null;
  /** The unit in hand: of which layer, the first is 0, and which of its units. */
  readonly litUnit: Pair | null;
  /** All examples are shown on their way through the network, not only the one in hand. */
  readonly atOnce: boolean;
  /** Of the costs that have a name, only those that one gets without looking at the inputs are shown. */
  readonly blindLevels: boolean;
  /** The feature that goes across where the target is plotted against one. */
  readonly across: string;
  readonly band: Band | null;
  /** That plot shows what is left of both once the other inputs are taken out of them. */
  readonly leftovers: boolean;
  /** How often the examples have been drawn again, or dealt anew. */
  readonly draws: number;
  /** Seed for what is drawn at random. */
  readonly seed: number;
  /** Answers that the learner keeps beside each other: the parameters of each, in order. */
  readonly kept: readonly (readonly number[])[];
  /** What a jump to the bottom and a walk there take on this machine, in order of size; measured, and empty until it is. */
  readonly timings: readonly Timing[];
  /** How the table is sorted; null: as the data come. */
  readonly sort: Sorting | null;
  /** The run as a program, and where the learner's version of it went; null where the lesson shows no code. */
  readonly code: CodeState | null;
  /** The parts of the program that are spoken of: their lines are lit. */
  readonly spoken: readonly string[];
  /** The library whose program stands beside the one from scratch, by its id. */
  readonly library: string;
  /** Which line both programs are written without, to see what it is for: 'zero', 'yield' …; null where all are there. */
  readonly leftOut: string | null;
  /** Brute force: which weights are tried, how, and how far that has come; null where nothing is searched. */
  readonly search: SearchState | null;
  /** How many tries a second this machine does, as measured; null until it is. */
  readonly triesASecond: number | null;
  /** How many values of each weight a grid has whose time is asked for. */
  readonly valuesEach: number;
  /** How far weights are nudged to find their slopes, and to which sides. */
  readonly epsilon: number;
  readonly sides: Sides;
  /** Whether the error of nudging is shown for nudges of all sizes. */
  readonly sweepShown: boolean;
  /** The slope of this weight comes out of backpropagation with a mistake; null: none does. */
  readonly planted: { readonly weight: number; readonly mistake: Mistake } | null;
  /** The weight whose slope somebody takes for the wrong one. */
  readonly accused: number | null;
  /** Up to how many evaluations ways to a low cost are shown side by side. */
  readonly spentShown: number;
}

export type NetworkPatch = Partial<NetworkState>;

export const MOST_COPIES = 10;
/** A power beyond this one is lost in rounding. */
export const MOST_DEGREE = 15;

/** Beyond so many draws the picture of them no longer changes. */
export const MOST_DRAWS = 1000;

/** How examples are dealt, how much of the last step is kept, or nothing. */
const settings: Check = (value) => {
  const dealt = record({ batchSize: (size) => whole(1e6)(size) && size !== 0, seed: whole(2 ** 32 - 1) });
  return dealt(value) || record({ momentum: number(0, 1) })(value) || record({})(value);
};

const schedule = record({ id, settings: dictionary(number(-1e9, 1e9)) });

/** As many answers as can be compared. */
export const MOST_KEPT = 6;

/** As fine as a grid can be asked for. */
export const MOST_EACH = 1000;

const name = (value: unknown) => text(value) && (value as string).length <= 60;

/** Biscuit's three days, as a network of one wire. */
const DAYS: NetworkData = {
  features: [{ name: 'pats', unit: '', values: [1, 2, 4] }],
  target: { name: 'wags', unit: '', values: [2, 4, 5] },
};

export const NETWORK_FIELDS: Fields<NetworkState> = {
  ...TIMED_FIELDS,
  ...FLOOR_FIELDS,
  // Too long for a link; the lesson that is linked to brings them.
  data: { initial: DAYS },
  copies: { initial: 1, link: (value) => whole(MOST_COPIES)(value) && value !== 0 },
  split: {
    initial: null,
    link: orNull(record({ learned: whole(1e6), heldOut: whole(1e6), seed: whole(2 ** 32 - 1) })),
  },
  scaling: {
    initial: { spread: 0, center: 0 },
    link: record({ spread: number(0, 1), center: number(0, 1) }),
  },
  degree: { initial: null, link: orNull(whole(MOST_DEGREE)) },
  opened: { initial: null, link: orNull(whole(MOST_DEGREE)) },
  peeked: { initial: null, link: orNull(list(MOST_DEGREE + 1, whole(MOST_DEGREE))) },
  racers: { initial: [] },
  chartAxis: { initial: 'steps', view: true, link: oneOf(...CHART_AXES) },
  // Another machine has others.
  stepTimes: { initial: [], passing: true },
  inputs: { initial: ['pats'], link: list(20, name), features: (inputs) => inputs },
  hidden: { initial: [] },
  output: { initial: 'identity' },
  intercept: { initial: true, link: flag },
  hiddenBiases: { initial: true, link: flag },
  loss: { initial: 'squared' },
  reduction: { initial: 'mean', link: oneOf(...REDUCTIONS) },
  optimizer: { initial: 'gradientDescent', link: id, here: isOptimizer },
  // Other settings than these have limits that go by the optimizer.
  settings: { initial: {}, link: settings },
  schedule: {
    initial: null,
    link: orNull(schedule),
    here: orNull((value) => schedule(value) && isSchedule(value)),
  },
  stopWhenSlopesUnder: { initial: null },
  weights: { initial: [], link: list(300, coordinate) },
  fitted: { initial: false, link: flag },
  chosen: { initial: [0, 1], link: pairOf(whole(299)) },
  box: { initial: null, link: orNull((box) => pair(box) && (box as Pair)[0] < (box as Pair)[1]) },
  concave: { initial: false, view: true, link: flag },
  litParameter: { initial: null, passing: true },
  litUnit: { initial: null, passing: true },
  atOnce: { initial: false, view: true, link: flag },
  blindLevels: { initial: false, link: flag },
  across: { initial: 'pats', link: name, features: (across) => [across] },
  band: {
    initial: null,
    link: orNull(record({ feature: name, range: pair })),
    features: (band) => (band ? [band.feature] : []),
  },
  leftovers: { initial: false, link: flag },
  draws: { initial: 0, link: whole(MOST_DRAWS) },
  seed: { initial: 1, link: whole(2 ** 32 - 1) },
  kept: { initial: [], link: list(MOST_KEPT, list(300, coordinate)) },
  // Another machine has others, so no link carries them.
  timings: { initial: [], passing: true, stays: true },
  sort: { initial: null, view: true, link: orNull(record({ column: name, down: flag })) },
  code: CODE_FIELD,
  spoken: SPOKEN_FIELD,
  library: { initial: 'pytorch', view: true, link: id },
  leftOut: { initial: null, link: orNull(id) },
  search: { initial: null, link: orNull(isSearchState) },
  // Another machine has another.
  triesASecond: { initial: null, passing: true, stays: true },
  epsilon: { initial: 1e-5, link: number(1e-15, 1) },
  sides: { initial: 'both', link: oneOf('both', 'one') },
  sweepShown: { initial: false, link: flag },
  planted: { initial: null },
  accused: { initial: null, link: orNull(whole(299)) },
  spentShown: { initial: 100_000, link: whole(100_000) },
  valuesEach: { initial: 1000, link: (value) => whole(MOST_EACH)(value) && (value as number) >= 2 },
  // What is a sensible height goes by the data.
  rim: { initial: null, link: orNull(number(0, 1e12)) },
};
