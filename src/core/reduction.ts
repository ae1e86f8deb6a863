/**
 * How the squares become one number: cost = scale · Σ residual². The scale changes the cost and its slopes, never the
 * bottom; a mean also keeps the safe learning rate from depending on how many examples there are.
 */
export type Reduction = 'sum' | 'mean' | 'halfSum' | 'halfMean';

export const REDUCTIONS: readonly Reduction[] = ['sum', 'mean', 'halfSum', 'halfMean'];

/**
 * What the sum of squares is multiplied by: 1, 1/n, 1/2, 1/(2n).
 * @throws when the reduction is unknown or exampleCount is not a positive integer
 */
export function reductionScale(reduction: Reduction, exampleCount: number): number {
  if (!(Number.isInteger(exampleCount) && exampleCount > 0)) {
    throw new Error(`exampleCount must be a positive integer, not ${exampleCount}`);
  }
  switch (reduction) {
    case 'sum':
      return 1;
    case 'mean':
      return 1 / exampleCount;
    case 'halfSum':
      return 0.5;
    case 'halfMean':
      return 0.5 / exampleCount;
    default:
      throw new Error(`reduction must be one of ${REDUCTIONS.join(', ')}, not ${String(reduction)}`);
  }
}
