/**
 * A network's cost on a grid over two of its parameters, the others held: what does not change is not worked out again. Whatever comes before the layer of the first parameter is
 * carried forward once; for each of its values the examples are carried on to the layer of the second; for each of its values only one unit's sums there are others, and what comes
 * after. The same numbers as `networkObjective` gives, up to rounding.
 */
import { reductionScale } from '../reduction.ts';
import { headOf } from './head.ts';
import { parameterPlaces } from './layout.ts';
import { type NetworkOptions, networkData } from './networkOptions.ts';
import { addUp, type Pass, parametersFor, passFor, roomFor } from './pass.ts';

export interface TwoParameters {
  /** All of them; those at the two places are not read. */
  readonly parameters: readonly number[];
  /** Which two, by place, both of them different. */
  readonly pair: readonly [number, number];
}

/** Row by row, a row for each value of the second parameter, in it an entry for each value of the first. */
export type GridOfTwo = (ps: ArrayLike<number>, qs: ArrayLike<number>) => Float64Array;

/**
 * The cost on any grid over the two.
 * @throws with the problem's sentence, where `problemWithNetwork` finds one, and where there are too few or too many parameters
 */
export function gridOfTwo(options: NetworkOptions, { parameters, pair }: TwoParameters): GridOfTwo {
  const data = networkData(options);
  if ('kind' in data) throw new Error(data.message);
  const { count, inputs, targets } = data;
  const width = options.sizes[0] as number;
  const answers = options.sizes.at(-1) as number;
  const room = roomFor(options, count);
  const pass = passFor(options, room);
  const head = headOf(options, options.loss);
  const scale = reductionScale(options.reduction, count);
  const flat = parametersFor(pass, parameters);
  const places = parameterPlaces(pass);
  const layerOf = (parameter: number) => places[parameter]?.layer as number;
  // The one of the earlier layer is carried through first.
  const swapped = layerOf(pair[0]) > layerOf(pair[1]);
  const [outer, inner] = swapped ? [pair[1], pair[0]] : pair;
  const first = layerOf(outer);
  const second = layerOf(inner);
  const { from, to } = places[inner] as (typeof places)[number];
  const layer = pass.layers[second] as Pass['layers'][number];
  const next = pass.layers[second + 1];
  /** The one unit whose sums the second parameter changes. */
  const unit = {
    units: 1,
    rows: 0,
    scores: new Float64Array(room),
    values: new Float64Array(room),
    deltas: NOTHING,
  };
  const still = new Float64Array(room);
  const along = new Float64Array(room);
  const wanted = new Float64Array(room * answers);

  const load = (firstRow: number, rows: number) => {
    pass.inputs.set(inputs.subarray(firstRow * width, (firstRow + rows) * width));
    wanted.set(targets.subarray(firstRow * answers, (firstRow + rows) * answers));
    for (const { block } of pass.layers) block.rows = rows;
    unit.rows = rows;
    forward(pass, flat, 0, first);
    for (let row = 0; row < rows; row++)
      along[row] = from === null ? 1 : (layer.incoming[row * layer.inputs + from] as number);
  };

  /** The sums of the second parameter's layer with that parameter at 0, given the first. */
  const stand = (p: number, rows: number) => {
    flat[outer] = p;
    flat[inner] = 0;
    forward(pass, flat, first, second);
    addUp(layer, flat);
    if (next) layer.activation.forward(layer.block);
    const { units, scores } = layer.block;
    for (let row = 0; row < rows; row++) {
      still[row] = scores[row * units + to] as number;
      if (first < second && from !== null) along[row] = layer.incoming[row * layer.inputs + from] as number;
    }
  };

  /** The losses of the rows in hand, added up, given both. */
  const lossesAt = (q: number, rows: number): number => {
    const { units, scores, values } = layer.block;
    for (let row = 0; row < rows; row++)
      unit.scores[row] = (still[row] as number) + q * (along[row] as number);
    if (next) layer.activation.forward(unit);
    const changed = next ? unit.values : unit.scores;
    const place = next ? values : scores;
    for (let row = 0; row < rows; row++) place[row * units + to] = changed[row] as number;
    if (next) {
      forward(pass, flat, second + 1, pass.layers.length - 1);
      addUp(pass.last, flat);
    }
    return head.total(pass.last.block, wanted);
  };

  return (ps, qs) => {
    const grid = new Float64Array(ps.length * qs.length);
    const [outers, inners] = swapped ? [qs, ps] : [ps, qs];
    for (let firstRow = 0; firstRow < count; firstRow += room) {
      const rows = Math.min(room, count - firstRow);
      load(firstRow, rows);
      for (let i = 0; i < outers.length; i++) {
        stand(outers[i] as number, rows);
        for (let j = 0; j < inners.length; j++) {
          const at = swapped ? i * ps.length + j : j * ps.length + i;
          grid[at] = (grid[at] as number) + scale * lossesAt(inners[j] as number, rows);
        }
      }
    }
    return grid;
  };
}

const NOTHING = new Float64Array(0);

/** Carries the rows in hand through some layers, up to what one of them gives to `until`. */
function forward({ layers }: Pass, parameters: Float64Array, from: number, until: number): void {
  for (let k = from; k < until; k++) {
    const layer = layers[k] as Pass['layers'][number];
    addUp(layer, parameters);
    layer.activation.forward(layer.block);
  }
}
