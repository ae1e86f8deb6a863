/** How far hands may turn a parameter, and how wide its wire is. Both go by what it does to a sum, so that square feet and bedrooms can be compared. */
import { roundUp } from '../../../core/roundUp.ts';
import { scalingOf } from '../../../core/standardize.ts';
import type { Pair } from '../../stage/facets.ts';
import type { DataColumn } from './state.ts';

/** What comes along hidden wires is of the size of 1, and so are good weights there. */
export const HIDDEN_REACH = 10;

const scaleOf = ({ values }: DataColumn) => scalingOf(values) ?? { mean: 0, spread: 1 };

/** The spread of what comes along each wire of the first layer. */
export const spreadsOf = (columns: readonly DataColumn[]): number[] =>
  columns.map((column) => scaleOf(column).spread);

/** For each parameter of a linear model, how far it has to go to move its sum by twice the target's spread; for the bias, from the target's mean. */
export function farthestOf(
  columns: readonly DataColumn[],
  target: DataColumn,
  parameterCount: number,
): number[] {
  const { mean, spread } = scaleOf(target);
  return Array.from({ length: parameterCount }, (_, at) => {
    const column = columns[at];
    return roundUp(column ? (2 * spread) / scaleOf(column).spread : Math.abs(mean) + 2 * spread);
  });
}

/** From as far below 0 to as far above, and to where the parameter is now. */
export function reachOf(farthest: readonly number[], parameter: number, at: number): Pair {
  const far = farthest[parameter] ?? HIDDEN_REACH;
  return [Math.min(-far, at), Math.max(far, at)];
}
