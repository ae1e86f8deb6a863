/**
 * What a figure or a control reads of a stage, whatever kind of stage it is. A kind says in its `facets` how its own picture of things is seen as each of
 * these; a figure names the one that it sees. Whoever reads a facet knows no kind.
 */
import type { NamedLevel } from '../../core/network/namedLevels.ts';
import type { Ground } from '../../core/terrain.ts';
import type { AnyRecording, RecordingEnd } from '../recording.ts';
import type { Pacing } from './paces.ts';
import type { Quantity } from './quantities.ts';

/** The fields that the state of every kind has. */
export interface TimedState {
  readonly learningRate: number;
  /** Which recorded step is shown. */
  readonly cursor: number;
  /** How many steps the timeline holds. Stepping past the end extends it. */
  readonly horizon: number;
  /** Which beat of a step is shown: 0 none, 1 slopes, 2 minus, 3 scaled, 4 moved. */
  readonly beat: number;
  /** The example that is lit on every figure at once, by index. */
  readonly lit: number | null;
  /** Whether the chart of the cost goes by powers of ten. */
  readonly logCost: boolean;
  /** What the step's open question asks for, and nothing may give away; empty once it is answered. */
  readonly asked: readonly Quantity[];
  /** What the runs of a race are called, where it is not their learning rates that tell them apart. */
  readonly raceNames: readonly string[];
}

/** A run in time: for run controls, timeline, cost chart, player. */
export interface Timed {
  readonly state: TimedState;
  readonly cost: number;
  /** Steps taken so far: the cursor, kept inside the recording. */
  readonly stepsTaken: number;
  /** The run up to the horizon, or as far as it has been recorded. */
  readonly run: AnyRecording;
  /** Why the run ended at the cursor, if it did. */
  readonly ended: RecordingEnd['reason'] | null;
  /** The runs that race, where several do. */
  readonly races: readonly AnyRecording[];
  readonly racing: boolean;
  /**
   * Where a step does not read all examples: by what else the chart can go, and by what it goes. Each of `races` is then as long as it has come by that measure when the
   * cursor is where it is, so that all that shows the race shows the same. Absent or null where there are only steps.
   */
  readonly pacing?: Pacing | null;
  /** The cost of what is not learned from, an entry for each step up to the one shown; null where nothing is held out. Worked out when it is asked for. */
  readonly heldOutCost?: ArrayLike<number> | null;
  /** Runs of balls that started elsewhere, beside the one in hand: a rain. */
  readonly rain: readonly AnyRecording[];
  /** The learning rates that hands may choose from, the least and the largest; absent: those of the course's first bowl. */
  readonly rates?: Pair | undefined;
  /** No timeline is longer than this. */
  readonly longest: number;
  /** While runs are still being recorded (growing.ts): up to which step all of them are, and where that ends. Absent where runs are there at once. */
  readonly growing?: Progress | null;
}

export interface Progress {
  readonly steps: number;
  readonly of: number;
}

export type Pair = readonly [number, number];

/** One of the two parameters that a floor goes along. */
export interface Axis {
  /** Its place among the parameters of the run. */
  readonly parameter: number;
  /** Its name as it is written beside the axis: w, b, w₂. */
  readonly name: string;
  /** What it is called in a sentence, where that is not its name: bathrooms. */
  readonly said?: string;
  /** What it is per, where its name does not say enough, in words after a number or the name: "per standardized x". */
  readonly meaning?: string;
  /** The class that gives it its color everywhere: it sets `--tone` and, paler, `--wash`. */
  readonly className: string;
}

export type Axes = readonly [Axis, Axis];

/** What lies on some floors beside the ball and its way. */
export interface FloorMarks {
  /** Places tried by hand. */
  readonly samples: readonly Pair[];
  /** Where a program of the learner's own went, a column an axis, and how many places it visited; null where there is no program. */
  readonly program: { readonly path: PathOver; readonly visits: number } | null;
}

/** Places over a floor, as two columns. */
export type PathOver = readonly [ArrayLike<number>, ArrayLike<number>];

export interface Camera {
  /** In radians. */
  readonly azimuth: number;
  readonly elevation: number;
  /** 1 shows the whole bowl. */
  readonly zoom: number;
}

/** The fields that a state has whose cost can be looked at over two of its parameters. */
export interface FloorState extends TimedState {
  /** Where the bowl is looked at from. */
  readonly camera: Camera;
  /** The cost above which the bowl is cut; null: as the ground asks. */
  readonly rim: number | null;
  /** How far the bowl has grown: 0 grid on the floor, 1 risen, 2 connected, 3 a surface. */
  readonly rise: number;
  /** Which of the two parameters varies in the upright slice through the bowl, by its name; the other is held. */
  readonly slice: string | null;
  /** The nudge of the slope slice: rise over run is measured this far to the side. */
  readonly nudge: number;
  /** Where the learner thinks that the ball will be. While `open`, a click on the map or the bowl puts it down. */
  readonly guess: { readonly at: Pair; readonly open: boolean } | null;
  /** How far hands may move the two parameters; null, as far as in the lessons. */
  readonly reach: readonly [Pair, Pair] | null;
}

/** The cost over any two chosen parameters, the others held where they are: for bowl, map and slice. */
export interface Floor extends Timed {
  readonly state: FloorState;
  readonly axes: Axes;
  /** A sentence on what the two are per, for before a description that names one; see `Axis.meaning`. */
  readonly over?: string | undefined;
  /** Where the ball stands, and the slopes there. */
  readonly at: Pair;
  readonly slopes: Pair;
  /** The cost as a function of the two. */
  readonly ground: Ground;
  /** The cost above which it is cut, where the state leaves that to the ground. */
  readonly rim?: number;
  /** The parameters that are held, and where; absent where there are no others. */
  readonly held?: readonly { readonly name: string; readonly value: number }[];
  readonly bottom: { readonly at: Pair; readonly cost: number };
  /** Where the run starts. */
  readonly start: Pair;
  /** The same as it was before the answer that is shown, where there is one. */
  readonly before?: Floor | null;
  /** Whether a slice marks the stretches on which the cost is concave; absent, it does not. */
  readonly concave?: boolean;
  /** Absent where there are none. */
  readonly marks?: FloorMarks;
  /** What changes in the state when the ball is put there by hand. */
  put(at: Pair): Partial<FloorState>;
}

/** What a kind's picture of things can be seen as, besides a run in time, which every kind is. */
export interface Facets {
  readonly floor: Floor;
  readonly examples: Examples;
  readonly layers: Layers;
  readonly redraws: Redraws;
  readonly complexity: Complexity;
  readonly hands: Hands;
  readonly matrices: Matrices;
  readonly levels: Levels;
}

/** One column of the data. */
export interface Column {
  readonly name: string;
  /** What 1 of it is: 'sq ft', 'thousand $'; empty where it is counted. */
  readonly unit: string;
  readonly values: ArrayLike<number>;
}

/** By which column rows are sorted, by its name, and whether the greatest come first. */
export interface Sorting {
  readonly column: string;
  readonly down: boolean;
}

/** The examples, row by row, and what the model makes of them: for tables, predicted against observed, plots of one column against another. */
export interface Examples extends Timed {
  /** Every column there is, whether the model reads it or not; the target is one of them. */
  readonly columns: readonly Column[];
  /** The columns that the model reads, by place, in the order of its inputs. */
  readonly inputs: readonly number[];
  readonly target: number;
  /** One entry an example. */
  readonly predicted: ArrayLike<number>;
  /** Predicted − observed. */
  readonly residuals: ArrayLike<number>;
  /** The root of the mean of the squared residuals, in the target's unit. */
  readonly rootMeanSquare: number;
  /** The share of the target's scatter that the model explains. */
  readonly rSquared: number;
  /** The examples that the next step reads; null where it reads them all. */
  readonly batch: ArrayLike<number> | null;
  /** The examples that no step reads. */
  readonly heldOut: ReadonlySet<number>;
  /** Those of them that nobody may look at yet; absent, none. */
  readonly sealed?: ReadonlySet<number>;
  /** What the model answers over the column that goes across, where it reads that one alone and is no straight line. */
  readonly curve?: { readonly degree: number; readonly at: (x: number) => number } | null;
  /** How rows are sorted; null: as the data come. */
  readonly sorting: Sorting | null;
  /** What changes in the state when they are to be sorted so. */
  sortBy(sorting: Sorting | null): Readonly<Record<string, unknown>>;
  /** The column that goes across in a plot of the target against one column. */
  readonly across: number;
  /** Only examples whose value in that column is in the range, its upper end left out, count in that plot; null: all do. */
  readonly band: { readonly column: number; readonly range: Pair } | null;
  /** The examples that count. */
  readonly inside: readonly number[];
  /** What that plot shows instead of the two columns, where it is to show what is left of them. */
  readonly leftovers: Leftovers | null;
}

/** What is left of the feature across and of the target once the other inputs are taken out of both; one entry an example. The slope of one over the other is the feature's weight. */
export interface Leftovers {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
}

/** A wire of a network: a weight from one unit, or input, to a unit of the next layer. */
export interface Wire {
  /** Its place among the parameters. */
  readonly parameter: number;
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  readonly slope: number;
  /** How far it moves the sum: the weight's size times the spread of what comes along it. Wires are as wide as this. */
  readonly reach: number;
  /** As it is written: w₂, w of bedrooms. */
  readonly name: string;
}

export interface Unit {
  readonly name: string;
  /** The weighted sum z, and what the activation makes of it, for the example in hand; null where there is none. */
  readonly score: number | null;
  readonly activation: number | null;
  readonly bias: { readonly parameter: number; readonly value: number; readonly slope: number } | null;
}

export interface Layer {
  /** 'identity', 'sigmoid' …: the id of a file of core/network/activations/. */
  readonly activation: string;
  readonly wires: readonly Wire[];
  readonly units: readonly Unit[];
}

/** A model as layers of units: for the picture of a network. */
export interface Layers extends Timed {
  /** What comes in, with the values of the example in hand. */
  readonly incoming: readonly {
    readonly name: string;
    readonly unit: string;
    readonly value: number | null;
  }[];
  readonly layers: readonly Layer[];
  /** What should come out of each unit of the last layer. */
  readonly targets: readonly {
    readonly name: string;
    readonly unit: string;
    readonly value: number | null;
  }[];
  /** The parameter that is lit on every figure, by place. */
  readonly litParameter: number | null;
  /** Which two bowl, map and slice go along, by place: the first across, the second up. */
  readonly chosen: Pair;
  /** What changes in the state when they are to go along this one: it takes the place of the one chosen longest ago. */
  choose(parameter: number): Readonly<Record<string, unknown>>;
  /** How far hands may turn a parameter. */
  reachOf(parameter: number): Pair;
  /** What changes in the state when a parameter is turned by hand. */
  turn(parameter: number, value: number): Readonly<Record<string, unknown>>;
  /** What changes when a parameter is lit, or none. */
  lightParameter(parameter: number | null): Readonly<Record<string, unknown>>;
}

/** A model's weights beside those of the same model fitted to its examples drawn again: how far chance moves a weight. */
export interface Redraws extends Timed {
  readonly redraws: {
    /** How many draws there have been. */
    readonly count: number;
    /** One for each input; where a feature is measured twice, those weights alone, and then what they say together. */
    readonly weights: readonly {
      readonly name: string;
      /** Absent where it is the weight of one input; else those whose weights it is what they say together. */
      readonly together?: readonly string[];
      readonly weight: number;
      /** How far such a weight strays by theory; null where there is no telling. */
      readonly standardError: number | null;
      /** One entry a draw. */
      readonly drawn: ArrayLike<number>;
    }[];
  };
}

/** How models of growing size do on what they learn from and on what they do not: for the picture of too simple and too clever. */
export interface Complexity extends Timed {
  readonly complexity: {
    /** The typical miss of each size, from size 0 up, on what is learned from. */
    readonly learned: readonly number[];
    /** The same on what is held out; null where there is nothing, or where nobody has looked. */
    readonly heldOut: readonly (number | null)[];
    /** The size of the model in hand; null where it is none of these. */
    readonly chosen: number | null;
    /** With which size the envelope was opened, and the typical miss in it. */
    readonly opened: { readonly size: number; readonly miss: number } | null;
    /** At how many sizes somebody has looked on what is held out; null where that is not counted. */
    readonly peeks: number | null;
    /** How many deals there have been. */
    readonly deals: number;
    /** In how many of them each size did best on what is held out. */
    wins(): readonly number[];
    /** What changes in the state when a size is chosen. */
    choose(size: number): Readonly<Record<string, unknown>>;
  };
}

/** Examples that are dealt a hand at a time, and the slopes of such hands from where the parameters stand. */
export interface Hands extends Examples, Floor {
  readonly state: FloorState;
  readonly hands: {
    /** How many examples a hand has; an epoch's last may be smaller. */
    readonly size: number;
    /** How many hands deal out all examples. */
    readonly perEpoch: number;
    /** Which epoch the hand in hand is of, and which hand of it, both counted from 0. */
    readonly epoch: number;
    readonly hand: number;
    /** All examples in the order in which this epoch deals them; those from `from` up to `to` are in hand. The same epoch gives the same array. */
    readonly order: readonly number[];
    readonly from: number;
    readonly to: number;
    /** The slopes of all examples, one entry a parameter. */
    readonly whole: readonly number[];
    /** The slopes of the hands dealt so far, the last ones, as they would be from here; the hand in hand is the last. */
    readonly slopes: readonly (readonly number[])[];
    /** How far those are from the slopes of all, as the root of the mean square of the distance, and how far by the law; null where the cost is a sum, of which a hand has only a part. */
    readonly spread: number | null;
    readonly law: number | null;
    /** What the law says of hands of another size. */
    lawOf(size: number): number | null;
    /** The slopes of each example alone, one example after the other. */
    readonly singles: ArrayLike<number>;
  };
}

/** The fields of a network that is shown unit by unit. */
export interface UnitsState extends TimedState {
  /** The unit in hand: of which layer, the first is 0, and which of its units. */
  readonly litUnit: Pair | null;
  /** All examples are shown on their way, not only the one in hand. */
  readonly atOnce: boolean;
}

/** A column of examples, as far as it is shown. */
export interface ShownColumn {
  readonly name: string;
  /** What it was measured in, and how much of that 1 is. */
  readonly unit: string;
  readonly times: number;
  readonly values: readonly number[];
}

/** A model as matrices: a row an example, a column a unit. */
export interface Matrices extends Layers {
  readonly state: UnitsState;
  readonly matrices: {
    /** How many examples are shown, and of how many; and what one is called, where that is known. */
    readonly count: number;
    readonly of: number;
    readonly row: string | null;
    readonly inputs: readonly ShownColumn[];
    readonly target: ShownColumn;
    readonly layers: readonly {
      readonly inputs: number;
      readonly units: number;
      /** Where its weights begin among the parameters, row by row, and where its biases, −1 where it has none. */
      readonly weights: number;
      readonly biases: number;
      /** The weighted sums z, and what becomes of them, a row an example. */
      readonly scores: readonly (readonly number[])[];
      readonly values: readonly (readonly number[])[];
    }[];
  };
}

/** Levels of the cost that have a name, the highest first: what one would get without looking, with one wire, with one hidden unit. */
export interface Levels extends Timed {
  readonly levels: readonly {
    readonly id: NamedLevel['id'];
    readonly cost: number;
    /** Where all get one answer, which, as it was measured. */
    readonly answer: number | null;
  }[];
}
