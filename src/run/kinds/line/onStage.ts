import type { Dataset } from '../../../core/datasets/dataset.ts';
import type { StageState } from './state.ts';

/** A data set as the fields of the stage that it fills. */
export function onStage(dataset: Dataset): Pick<StageState, 'data' | 'labels' | 'groups'> {
  const { data, xLabel, yLabel, groups } = dataset;
  return { data, labels: [xLabel, yLabel], groups: groups ?? null };
}
