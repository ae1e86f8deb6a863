import type { Column, FeatureTable } from '../../../core/tables/featureTable.ts';
import type { DataColumn, NetworkState } from './state.ts';

/** A table of several features as the fields of a network's stage that it fills: the data and, where the table knows them, the weights to start from. */
export function tableOnStage({
  features,
  answer,
  made,
  row,
  start,
}: FeatureTable): Pick<NetworkState, 'data'> & Partial<Pick<NetworkState, 'weights'>> {
  const data = { features: features.map(columnOf), target: columnOf(answer) };
  return {
    data: { ...data, ...(made && { made }), ...(row && { row }), ...(start && { start }) },
    ...(start && { weights: start }),
  };
}

const columnOf = (column: Column): DataColumn => ({ ...column, unit: column.unit ?? '' });
