/** The lowest value of a function of one number in a range: as many samples as are asked for, and then a golden section between the neighbors of the lowest (Kiefer 1953, "Sequential minimax search for a maximum"). */

const GOLDEN = (Math.sqrt(5) - 1) / 2;

export interface Lowest {
  readonly at: number;
  readonly value: number;
}

/** A dip that is narrower than the samples lie apart may be missed; of several that are as low the first is found. */
export function lowestOf(
  f: (x: number) => number,
  [low, high]: readonly [number, number],
  samples = 100,
): Lowest {
  const step = (high - low) / samples;
  let best = { at: low, value: f(low) };
  for (let i = 1; i <= samples; i++) {
    const at = low + i * step;
    const value = f(at);
    if (value < best.value) best = { at, value };
  }
  let [left, right] = [Math.max(low, best.at - step), Math.min(high, best.at + step)];
  let [one, other] = [right - GOLDEN * (right - left), left + GOLDEN * (right - left)];
  let [atOne, atOther] = [f(one), f(other)];
  // Near a bottom the value no longer tells places apart that are closer than this.
  while (right - left > 1e-9 * Math.max(1, Math.abs(best.at))) {
    if (atOne <= atOther) {
      [right, other, atOther] = [other, one, atOne];
      one = right - GOLDEN * (right - left);
      atOne = f(one);
    } else {
      [left, one, atOne] = [one, other, atOther];
      other = left + GOLDEN * (right - left);
      atOther = f(other);
    }
  }
  const at = (left + right) / 2;
  const value = f(at);
  return value < best.value ? { at, value } : best;
}
