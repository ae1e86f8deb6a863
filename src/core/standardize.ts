/**
 * A feature moved to mean 0 and spread 1: z = (x − x̄)/s, with the population's s = √(Σ(x − x̄)²/n). The bowl of the cost then has its axes along w and b
 * and, for a sum or a mean of squares, curves as much along both: 2n and 2n. (LeCun, Bottou, Orr & Müller 1998, "Efficient BackProp", §4.3.)
 */
export interface Scaling {
  readonly mean: number;
  readonly spread: number;
}

/** The mean and the spread of some values, in two passes; null where there is no spread: none, or all values the same. */
export function scalingOf(values: ArrayLike<number>): Scaling | null {
  const count = values.length;
  if (count === 0) return null;
  let low = values[0] as number;
  let high = low;
  let total = 0;
  for (let i = 0; i < count; i++) {
    const value = values[i] as number;
    total += value / count;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (!(high > low)) return null;
  // Divided by the range before it is squared, so that neither overflows nor vanishes.
  const range = high / 2 - low / 2;
  let squares = 0;
  for (let i = 0; i < count; i++) squares += (((values[i] as number) - total) / range) ** 2;
  const spread = range * Math.sqrt(squares / count);
  return Number.isFinite(total) && spread > 0 && Number.isFinite(spread) ? { mean: total, spread } : null;
}

/** A part of a scaling, from 0 (as measured) to 1 (all of it): what turns the bowl round little by little. */
export const partOf = ({ mean, spread }: Scaling, share: number): Scaling => ({
  mean: share * mean,
  spread: 1 + share * (spread - 1),
});

/** The values scaled, as a new array. */
export function scaled(values: readonly number[], { mean, spread }: Scaling): number[] {
  return values.map((value) => (value - mean) / spread);
}
