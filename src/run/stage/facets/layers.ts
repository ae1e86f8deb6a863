import type { Pair, Timed } from './timed.ts';

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
