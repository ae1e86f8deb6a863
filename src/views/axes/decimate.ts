/**
 * The indices worth drawing of a long curve: first and last, and of each stretch between them the lowest and the highest, so
 * that a rattling run keeps its full swing at any zoom. (Jugel et al. 2014, "M4", without its first and last
 * per pixel, which overlap ours.)
 */
export function decimate(values: ArrayLike<number>, last: number, most = 400): number[] {
  if (last < most) return Array.from({ length: last + 1 }, (_, i) => i);
  const stretches = Math.floor((most - 2) / 2);
  const kept = [0];
  for (let stretch = 0; stretch < stretches; stretch++) {
    const from = 1 + Math.floor(((last - 1) * stretch) / stretches);
    const to = 1 + Math.floor(((last - 1) * (stretch + 1)) / stretches);
    let lowest = from;
    let highest = from;
    for (let i = from + 1; i < to; i++) {
      if ((values[i] as number) < (values[lowest] as number)) lowest = i;
      if ((values[i] as number) > (values[highest] as number)) highest = i;
    }
    kept.push(Math.min(lowest, highest));
    if (lowest !== highest) kept.push(Math.max(lowest, highest));
  }
  kept.push(last);
  return kept;
}
