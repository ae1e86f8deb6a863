/**
 * Evenly spaced values from `low` to `high`, both included, to the same bits as numpy's linspace: i times the step, plus low; the last is high itself. One value is low.
 * @throws when count is not a whole number from 1 up, or an end is not finite
 */
export function linspace(low: number, high: number, count: number): Float64Array {
  if (!(Number.isInteger(count) && count >= 1))
    throw new Error(`count must be a whole number from 1 up, not ${count}`);
  if (!Number.isFinite(low) || !Number.isFinite(high))
    throw new Error(`low and high must be finite, not ${low} and ${high}`);
  const step = (high - low) / (count - 1);
  const values = Float64Array.from({ length: count }, (_, i) => i * step + low);
  if (count === 1) values[0] = low;
  else values[count - 1] = high;
  return values;
}
