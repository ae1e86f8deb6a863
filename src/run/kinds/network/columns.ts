/** The columns that a model reads: its inputs as measured, their powers, or scaled, over all rows; what they are scaled by is taken from the learned rows alone. */

import { powersOf } from '../../../core/powersOf.ts';
import { modelUnscaled, type Scalings } from '../../../core/scaledModel.ts';
import { type Scaling, scalingOf } from '../../../core/standardize.ts';
import type { Model } from './model.ts';
import type { DataColumn, InputScaling, NetworkData } from './state.ts';

export interface ReadColumn extends DataColumn {
  /** What the model reads is (x − mean) / deviation. */
  readonly mean: number;
  readonly deviation: number;
}

const asMeasured = (column: DataColumn): ReadColumn => ({ ...column, mean: 0, deviation: 1 });

/** A column with no spread among the learned rows stays as it is. */
export function scaledColumn(
  column: DataColumn,
  { spread, center }: InputScaling,
  learned: readonly number[],
): ReadColumn {
  const { values } = column;
  const found = spread || center ? scalingOf(learned.map((row) => values[row] as number)) : null;
  if (!found) return asMeasured(column);
  const mean = center * found.mean;
  // The share is one of a power, so that half of the way divides by the root: lengths of 1 and of 1,000 come together evenly.
  const deviation = found.spread ** spread;
  // Divided by a spread, what is left is a number without a unit.
  const unit = spread ? '' : column.unit;
  return { ...column, unit, mean, deviation, values: values.map((value) => (value - mean) / deviation) };
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const raised = (power: number): string =>
  power === 1 ? '' : [...`${power}`].map((digit) => SUPERSCRIPTS[Number(digit)]).join('');

/** What powers of a column are standardized by: its learned rows; without spread there it stays as it is. */
const scalingIn = (values: readonly number[], learned: readonly number[]): Scaling =>
  scalingOf(learned.map((row) => values[row] as number)) ?? { mean: 0, spread: 1 };

/** The powers of a standardized column, from the first up. */
export const powerColumns = (column: DataColumn, degree: number, learned: readonly number[]): ReadColumn[] =>
  powersOf(column.values, degree, scalingIn(column.values, learned)).map((values, at) => ({
    name: `${column.name}${raised(at + 1)}`,
    unit: '',
    values,
    mean: 0,
    deviation: 1,
  }));

/** What a model of powers answers over their feature, as a function of it as it was measured. */
export function curveOf(
  { data, parts, columns }: Pick<Model, 'data' | 'parts' | 'columns'>,
  parameters: readonly number[],
  feature: string,
): (x: number) => number {
  const { values = [] } = data.features.find(({ name }) => name === feature) ?? {};
  const { mean, spread } = scalingIn(values, parts.learned);
  const weights = parameters.slice(0, columns.length);
  const bias = parameters[columns.length] ?? 0;
  return (x) => bias + weights.reduceRight((sum, weight) => (sum + weight) * ((x - mean) / spread), 0);
}

/** What columns are scaled by, as the core wants it. */
export const scalingsOf = (columns: readonly ReadColumn[]): Scalings => ({
  means: columns.map(({ mean }) => mean),
  spreads: columns.map(({ deviation }) => deviation),
});

/** Weights over what the model reads, and a bias where there is one, as weights over the columns as measured. */
export function inUnitsOf(columns: readonly ReadColumn[], parameters: readonly number[]): number[] {
  const width = columns.length;
  const model = { weights: parameters.slice(0, width), bias: parameters[width] ?? 0 };
  const { weights, bias } = modelUnscaled(model, scalingsOf(columns));
  return parameters.length === width ? [...weights] : [...weights, bias];
}

/** The data in some of their rows. */
export function inRows({ features, target }: NetworkData, rows: readonly number[]): NetworkData {
  const some = (column: DataColumn): DataColumn => ({
    ...column,
    values: rows.map((row) => column.values[row] as number),
  });
  return { features: features.map(some), target: some(target) };
}
