/** The model that a state describes: its columns, its shape, its cost. Remembered, since a drag asks for the same model again and again. */

import { problemWithColumns } from '../../../core/namedProblem.ts';
import { lossOf } from '../../../core/network/atHand.ts';
import { type ForwardPass, forwardPass } from '../../../core/network/forwardPass.ts';
import {
  layoutOf,
  type NetworkLayout,
  parameterNames,
  parameterPlaces,
} from '../../../core/network/layout.ts';
import { type NetworkObjective, networkObjective } from '../../../core/network/networkObjective.ts';
import type { NetworkOptions } from '../../../core/network/networkOptions.ts';
import { predictions } from '../../../core/network/predictions.ts';
import type { NetworkShape } from '../../../core/network/shape.ts';
import { rowsOf } from '../../../core/network/table.ts';
import { kept } from '../../kept.ts';
import { inRows, powerColumns, type ReadColumn, scaledColumn } from './columns.ts';
import { copiesOf, type Parts, partsOf } from './examples.ts';
import { farthestOf, spreadsOf } from './reach.ts';
import type { DataColumn, NetworkData, NetworkState } from './state.ts';

/** A model, with the examples that it is about. */
export interface Model {
  readonly shape: NetworkShape;
  readonly layout: NetworkLayout;
  /** What the cost is made of, and the cost itself: over the learned rows. */
  readonly options: NetworkOptions;
  readonly objective: NetworkObjective;
  /** All examples that there are, each as often as it stands there, and which are learned from. */
  readonly data: NetworkData;
  readonly parts: Parts;
  /** The inputs and the target in the learned rows alone, as the model reads them: what least squares is fitted to. */
  readonly learned: NetworkData;
  /** The columns that go in, over all rows, and the same row by row, flat. */
  readonly columns: readonly ReadColumn[];
  readonly rows: Float64Array;
  /** What each parameter is called: by its feature in a linear model, else as the field writes it. */
  readonly names: readonly string[];
  /** What comes out. */
  readonly answer: string;
  readonly loss: NetworkState['loss'];
  readonly reduction: NetworkState['reduction'];
  /** Whether the cost is a quadratic. */
  readonly isQuadratic: boolean;
  /** The spread of each column that goes in. */
  readonly spreads: readonly number[];
  /** How far hands may turn each parameter. */
  readonly farthest: readonly number[];
}

/** What a model follows from, besides its data. */
const OTHERS = [
  'copies',
  'split',
  'scaling',
  'degree',
  'inputs',
  'hidden',
  'output',
  'intercept',
  'hiddenBiases',
  'loss',
  'reduction',
] as const satisfies readonly (keyof NetworkState)[];
type Others = Pick<NetworkState, (typeof OTHERS)[number]>;
type Described = Pick<NetworkState, 'data'> & Others;

/**
 * Features that are not among the data, as a link made for others may name, do not go in.
 * @throws naming the layer, where the state describes no model, and the example and the column, where a value is no number
 */
export const modelOf = (state: Described): Model =>
  described(
    state.data,
    Object.fromEntries(OTHERS.map((field) => [field, state[field]])) as unknown as Others,
  );

const described = kept((data: NetworkData, others: Others): Model => makeModel({ data, ...others }), 32);

/** What stands in where no feature goes in: a column of zeros, whose weight does nothing. */
const NOTHING = '';

function makeModel(state: Described): Model {
  const { split, hidden, output, intercept, hiddenBiases, loss, reduction } = state;
  const all = [...state.data.features, state.data.target];
  const problem = problemWithColumns(
    all.map(({ values }) => values),
    all.map(({ name }) => name),
  );
  if (problem) throw new Error(problem.message);
  const data = copiesOf(state.data, state.copies);
  const parts = partsOf(data.target.values.length, split);
  const columns = columnsOf(state, data, parts.learned);
  const shape: NetworkShape = {
    sizes: [columns.length, ...hidden.map(({ units }) => units), 1],
    activations: [...hidden.map(({ activation }) => activation), output],
    biases: [...hidden.map(() => hiddenBiases), intercept],
  };
  const layout = layoutOf(shape);
  const rows = rowsOf(columns.map(({ values }) => values));
  const read = { features: columns, target: data.target };
  const learned = split ? inRows(read, parts.learned) : read;
  const options = {
    ...shape,
    loss,
    reduction,
    inputs: split ? rowsOf(learned.features.map(({ values }) => values)) : rows,
    targets: Float64Array.from(learned.target.values),
  };
  const isLinear = isLinearModel(state);
  return {
    shape,
    layout,
    options,
    objective: networkObjective(options),
    data,
    parts,
    learned,
    columns,
    rows,
    names: namesOf(layout, columns),
    answer: data.target.name,
    loss,
    reduction,
    isQuadratic: isQuadratic(state),
    spreads: spreadsOf(learned.features),
    farthest: isLinear ? farthestOf(learned.features, learned.target, layout.parameterCount) : [],
  };
}

const isLinearModel = ({ hidden, output }: Pick<Described, 'hidden' | 'output'>): boolean =>
  hidden.length === 0 && output === 'identity';

/** Whether the cost of a state's model is a quadratic; no other field decides it. */
export const isQuadratic = (state: Pick<Described, 'hidden' | 'output' | 'loss'>): boolean =>
  isLinearModel(state) && lossOf(state.loss).quadratic;

/** The inputs as the model reads them. No powers, or no inputs: a column of zeros. */
function columnsOf(
  { inputs, degree, scaling }: Described,
  data: NetworkData,
  learned: readonly number[],
): ReadColumn[] {
  const known = inputs.filter((name) => featureIn(data, name)).map((name) => featureNamed(data, name));
  const [first] = known;
  const read =
    degree === null
      ? known.map((column) => scaledColumn(column, scaling, learned))
      : first
        ? powerColumns(first, degree, learned)
        : [];
  if (read.length > 0) return read;
  const values = new Array<number>(data.target.values.length).fill(0);
  return [{ name: NOTHING, unit: '', values, mean: 0, deviation: 1 }];
}

/** What goes into the model for an example. */
const rowOf = ({ columns }: Model, example: number): number[] =>
  columns.map(({ values }) => values[example] as number);

/** What flows through for one example, layer by layer. */
export const flowOf = (model: Model, parameters: readonly number[], example: number): ForwardPass['layers'] =>
  forwardPass({ shape: model.shape, parameters }, rowOf(model, example)).layers;

/** What the model answers to each example. */
export const predictionsOf = ({ shape, rows }: Model, parameters: readonly number[]): Float64Array =>
  predictions({ shape, parameters }, rows);

export const featureIn = ({ features }: NetworkState['data'], name: string): DataColumn | undefined =>
  features.find((one) => one.name === name);

/** @throws naming the features that there are */
export function featureNamed(data: NetworkState['data'], name: string): DataColumn {
  const found = featureIn(data, name);
  if (found) return found;
  throw new Error(`there is no feature '${name}', only ${data.features.map((one) => one.name).join(', ')}`);
}

function namesOf(layout: NetworkLayout, columns: readonly DataColumn[]): string[] {
  const written = parameterNames(layout);
  if (layout.layers.length > 1) return written;
  return parameterPlaces(layout).map(({ from }, at) =>
    from === null ? 'b' : (columns[from]?.name ?? (written[at] as string)),
  );
}
