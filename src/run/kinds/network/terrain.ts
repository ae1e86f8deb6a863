/**
 * The cost over two parameters of a network where it is no quadratic: a terrain in a window. Where the window lies follows from the model or is said by the step (`box`), and never from where a
 * weight stands, so that nothing jumps while one is turned; how high it reaches follows from what is held, in rounded steps.
 */
import { gridOfTwo } from '../../../core/network/gridOfTwo.ts';
import { parameterPlaces } from '../../../core/network/layout.ts';
import { roundUp } from '../../../core/roundUp.ts';
import { heightsOf } from '../../../core/survey/samples.ts';
import type { Terrain } from '../../../core/terrain.ts';
import { kept } from '../../kept.ts';
import type { Pair } from '../../stage/facets.ts';
import { heldOf } from './ground.ts';
import type { Model } from './model.ts';
import { HIDDEN_REACH } from './reach.ts';
import type { NetworkState } from './state.ts';

interface Standing {
  readonly state: Pick<NetworkState, 'box'>;
  readonly model: Model;
  readonly parameters: readonly number[];
}

/** @throws where the step's box goes nowhere */
export function terrainOf({ state: { box }, model, parameters }: Standing, pair: Pair): Terrain {
  if (box && !(box[0] < box[1]))
    throw new Error(`box is ${box[0]} to ${box[1]}; it must go from a smaller number to a larger one`);
  const [w, b] = pair.map((at) => box ?? spanOf(model, at)) as [Pair, Pair];
  return terrainOver(model, heldOf(parameters, pair), pair, w, b);
}

/** As far to both sides as a parameter does something: until it moves its sum by ten, where a sigmoid has long been flat. */
function spanOf({ layout, columns }: Model, parameter: number): Pair {
  const place = parameterPlaces(layout)[parameter];
  const values = place?.layer === 0 && place.from !== null ? columns[place.from]?.values : undefined;
  const size = values ? Math.sqrt(values.reduce((sum, one) => sum + one * one, 0) / values.length) : 1;
  const far = roundUp(HIDDEN_REACH / Math.max(1, size));
  return [-far, far];
}

/** A few: a run that is played comes by many, each with its grids. */
const KEPT = 4;

const terrainOver = kept(
  (model: Model, held: readonly (number | null)[], pair: Pair, w: Pair, b: Pair): Terrain => {
    const { objective } = model;
    const [first, second] = pair;
    // One array for all that is asked; the cost takes its numbers and keeps none of it.
    const whole = held.map((value) => value ?? 0);
    const at = ([p = 0, q = 0]: readonly number[]) => {
      whole[second] = q;
      whole[first] = p;
      return whole;
    };
    const over = {
      parameterCount: 2,
      value: (place: readonly number[]) => objective.value(at(place)),
      gradient(place: readonly number[]) {
        const slopes = objective.gradient(at(place));
        return [slopes[first] as number, slopes[second] as number];
      },
      ...(first !== second && { grid: gridOfTwo(model.options, { parameters: at([0, 0]), pair }) }),
    };
    return { ...over, window: { w, b, height: [0, highest(over, { w, b })] }, minima: [] };
  },
  KEPT,
);

/** So many cells a side tell how high it is. */
const CELLS = 32;

/** Losses are never below 0. Of what towers above the rest, as a wall of cross-entropy does, the foot is shown. */
function highest({ value, grid }: Pick<Terrain, 'value' | 'grid'>, { w, b }: { w: Pair; b: Pair }): number {
  const along = ([from, to]: Pair) =>
    Float64Array.from({ length: CELLS + 1 }, (_, i) => from + ((to - from) * i) / CELLS);
  const [ws, bs] = [along(w), along(b)];
  const values = grid?.(ws, bs) ?? Float64Array.from(ws, (p) => value([p, b[0]]));
  const sorted = values.filter(Number.isFinite).sort();
  return sorted.length > 0 ? roundUp(heightsOf({ sorted }, [])[1]) : 1;
}
