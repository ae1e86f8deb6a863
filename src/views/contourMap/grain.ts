/**
 * How finely a hand places something along a span: the size of one step, as a power of ten. It is 1 for the spans of a few to a hundred and more
 * that the lessons show, and goes with the span beyond them, so that a window of 0.02 or of 5000 can be walked as well.
 */
export function grainOf([from, to]: readonly [number, number]): number {
  const span = Math.abs(to - from);
  if (!(span > 0) || !Number.isFinite(span)) return 1;
  if (span >= 150) return 10 ** (Math.floor(Math.log10(span / 150) + 1e-9) + 1);
  if (span < 3) return 10 ** Math.floor(Math.log10(span / 3) + 1e-9);
  return 1;
}

/** Rounded to a multiple of a step of any size, without the digits that multiplying leaves behind. */
export const snapTo = (value: number, step: number): number =>
  Number((Math.round(value / step) * step).toPrecision(12)) + 0;
