/** A network as matrices: a row an example, a column a unit. */
import { forwardPass } from '../../../core/network/forwardPass.ts';
import { kept } from '../../kept.ts';
import type { Matrices } from '../../stage/facets.ts';
import type { Model } from './model.ts';
import type { DataColumn } from './state.ts';

/** So many rows are seen; more would be read by nobody. */
export const MOST_ROWS = 6;

const columnOf = ({ name, unit, measured, values }: DataColumn) => ({
  name,
  unit: measured?.unit ?? unit,
  times: measured?.times ?? 1,
  values: values.slice(0, MOST_ROWS),
});

export const matricesOf = kept((model: Model, parameters: readonly number[]): Matrices['matrices'] => {
  const { shape, layout, columns, data } = model;
  const count = Math.min(MOST_ROWS, data.target.values.length);
  const rows = Array.from({ length: count }, (_, row) => columns.map(({ values }) => values[row] as number));
  const passes = rows.map((row) => forwardPass({ shape, parameters }, row).layers);
  return {
    count,
    of: data.target.values.length,
    row: data.row ?? null,
    inputs: columns.map(columnOf),
    target: columnOf(data.target),
    layers: layout.layers.map(({ inputs, units, weights, biases }, at) => ({
      inputs,
      units,
      weights,
      biases,
      scores: passes.map((layers) => layers[at]?.scores ?? []),
      values: passes.map((layers) => layers[at]?.values ?? []),
    })),
  };
}, 4);
