import { linearScale, type Scale } from './scale.ts';

/** Equal lengths are equal factors. Both ends are above 0. */
export function logScale([low, high]: readonly [number, number], range: readonly [number, number]): Scale {
  const straight = linearScale([Math.log10(low), Math.log10(high)], range);
  return Object.assign((value: number) => straight(Math.log10(value)), {
    invert: (position: number) => 10 ** straight.invert(position),
    domain: [low, high] as const,
    range,
  });
}
