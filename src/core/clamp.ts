/** The value, or the end of the interval that it lies beyond; NaN stays NaN. Where `low` lies above `high`, it is `high`. */
export const clamp = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value));
