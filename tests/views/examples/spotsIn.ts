const rounded = (value: number) => Math.round(10 * value) / 10;

/** Where a path of dots puts them, as a browser reads it. */
export function spotsIn(path: string): [number, number][] {
  let at: [number, number] = [0, 0];
  return [...path.matchAll(/([Mm])(-?[\d.]+) ?(-?[\d.]+)h0/g)].map(([, how, x, y]) => {
    at = how === 'M' ? [Number(x), Number(y)] : [rounded(at[0] + Number(x)), rounded(at[1] + Number(y))];
    return at;
  });
}
