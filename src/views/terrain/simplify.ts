/** A line with fewer points that nowhere strays from it by more than some distance. (Ramer 1972; Douglas & Peucker 1973.) */
type Place = readonly [number, number];

export function simplify(
  points: readonly Place[],
  within: readonly [alongW: number, alongB: number],
): Place[] {
  if (points.length < 3) return [...points];
  const kept = new Set([0, points.length - 1]);
  const open: [number, number][] = [];
  // A loop begins where it ends: it is cut in two at the far side first.
  const middle = points.length >> 1;
  kept.add(middle);
  open.push([0, middle], [middle, points.length - 1]);
  while (open.length) {
    const [from, to] = open.pop() as [number, number];
    let [worst, least] = [0, 1];
    for (let i = from + 1; i < to; i++) {
      const distance = strays(points[i] as Place, [points[from] as Place, points[to] as Place], within);
      if (distance > least) [worst, least] = [i, distance];
    }
    if (worst === 0) continue;
    kept.add(worst);
    open.push([from, worst], [worst, to]);
  }
  return points.filter((_, i) => kept.has(i));
}

/** How far a place is from a straight line, in units of what is allowed. */
function strays(
  p: Place,
  [from, to]: readonly [Place, Place],
  [unitW, unitB]: readonly [number, number],
): number {
  const [dx, dy] = [(to[0] - from[0]) / unitW, (to[1] - from[1]) / unitB];
  const [x, y] = [(p[0] - from[0]) / unitW, (p[1] - from[1]) / unitB];
  const length = Math.hypot(dx, dy);
  return length > 0 ? Math.abs(dx * y - dy * x) / length : Math.hypot(x, y);
}
