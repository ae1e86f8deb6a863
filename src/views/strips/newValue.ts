import type { StageState } from '../../run/kinds/line/state.ts';

/** Where one step takes a parameter: it subtracts the scaled slope, or adds it where the minus was forgotten. */
export function newValue(
  value: number,
  slope: number,
  { learningRate, uphill }: Pick<StageState, 'learningRate' | 'uphill'>,
): number {
  return uphill ? value + learningRate * slope : value - learningRate * slope;
}
