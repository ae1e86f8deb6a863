/**
 * Where a function that falls and then rises is lowest: the span narrowed by the golden section until it is no wider than this, of which the middle is taken (Kiefer 1953, "Sequential
 * minimax search for a maximum"). Of a function that turns several times, one of its dips. Where it is level it goes to the right.
 */
export function goldenSection(
  f: (at: number) => number,
  [low, high]: readonly [low: number, high: number],
  width: number,
): number {
  let [a, b] = [low, high];
  let [c, d] = [b - GOLDEN * (b - a), a + GOLDEN * (b - a)];
  let [atC, atD] = [f(c), f(d)];
  while (b - a > width) {
    if (atC < atD) {
      [b, d, atD] = [d, c, atC];
      c = b - GOLDEN * (b - a);
      atC = f(c);
    } else {
      [a, c, atC] = [c, d, atD];
      d = a + GOLDEN * (b - a);
      atD = f(d);
    }
  }
  return (a + b) / 2;
}

const GOLDEN = (Math.sqrt(5) - 1) / 2;
