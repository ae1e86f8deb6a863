/**
 * Round numbers to mark an axis with: steps of 1, 2 or 5 times a power of ten (Heckbert 1990, "Nice numbers for graph
 * labels"). Each tick is a whole number times or divided by a power of ten, which rounds once and so gives 0.3 and never
 * 0.30000000000000004.
 */

/**
 * The nice values from min to max, about `count` of them, ends included where they are nice.
 * @throws when an end is not finite, min > max, or count is not positive
 */
export function niceTicks(min: number, max: number, count: number): number[] {
  if (!(Number.isFinite(min) && Number.isFinite(max) && min <= max)) {
    throw new Error(`ticks need finite ends min ≤ max, not ${min} and ${max}`);
  }
  if (!(count > 0)) throw new Error(`count must be positive, not ${count}`);
  const range = max - min;
  if (range === 0 || !Number.isFinite(range)) return range === 0 ? [min] : [];
  const rough = range / count;
  const exponent = Math.floor(Math.log10(rough));
  const power = 10 ** Math.abs(exponent);
  const share = exponent < 0 ? rough * power : rough / power;
  // The thresholds are the geometric means between neighbors: the step nearest in ratio.
  const digit = share < Math.SQRT2 ? 1 : share < Math.sqrt(10) ? 2 : share < Math.sqrt(50) ? 5 : 10;
  const toTick = (index: number): number => (exponent < 0 ? (index * digit) / power : index * digit * power);
  const step = exponent < 0 ? digit / power : digit * power;
  // Ends that are ticks but for rounding count as ticks.
  const first = Math.ceil(min / step - 1e-9);
  const last = Math.floor(max / step + 1e-9);
  if (!Number.isFinite(first) || !Number.isFinite(last) || last - first > 1000) return [min, max];
  return Array.from({ length: last - first + 1 }, (_, i) => toTick(first + i) + 0);
}
