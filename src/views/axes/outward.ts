type Range = readonly [number, number];

/** A range widened to multiples of a round fraction of it, so that small changes leave it where it was. */
export function outward([low, high]: Range, parts = 20): [number, number] {
  const rough = (high - low) / parts;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((digit) => digit * power).find((candidate) => candidate >= rough) ?? rough;
  const round = (value: number) => Number(value.toPrecision(12)) + 0;
  return [round(Math.floor(low / step + 1e-9) * step), round(Math.ceil(high / step - 1e-9) * step)];
}
