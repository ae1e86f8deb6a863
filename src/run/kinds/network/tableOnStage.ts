import type { Column, FeatureTable } from '../../../core/tables/featureTable.ts';
import type { DataColumn, NetworkState } from './state.ts';

/** A table of several features as the fields of a network's stage that it fills. */
export function tableOnStage({ features, answer, made }: FeatureTable): Pick<NetworkState, 'data'> {
  return { data: { features: features.map(columnOf), target: columnOf(answer), ...(made && { made }) } };
}

const columnOf = (column: Column): DataColumn => ({ ...column, unit: column.unit ?? '' });
