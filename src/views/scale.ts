/** A straight map from model units to view units and back. Made once per axis and handed down. */
export interface Scale {
  (value: number): number;
  invert(position: number): number;
  readonly domain: readonly [number, number];
  readonly range: readonly [number, number];
}

export function linearScale(domain: readonly [number, number], range: readonly [number, number]): Scale {
  const [d0, d1] = domain;
  const [r0, r1] = range;
  if (!(d1 !== d0)) throw new Error(`A scale needs two different ends, not ${d0} and ${d1}.`);
  const k = (r1 - r0) / (d1 - d0);
  return Object.assign((value: number) => r0 + (value - d0) * k, {
    invert: (position: number) => d0 + (position - r0) / k,
    domain,
    range,
  });
}
