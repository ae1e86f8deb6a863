/** The ruler's axis: costs by powers of ten, the greatest on top; 0, which no power of ten reaches, at its foot. */

import { clamp } from '../../core/clamp.ts';
import type { Levels } from '../../run/stage/facets.ts';
import type { Box } from '../axes/frame.ts';

export interface LevelsChart {
  readonly axis: number;
  readonly top: number;
  /** Where the powers of ten end, and where 0 is. */
  readonly bottom: number;
  readonly foot: number;
  readonly em: number;
  y(cost: number): number;
}

/** Lower than that nobody looks. */
const LEAST = 1e-12;

/** From which cost to which: all levels, and half a decade around them; a cost far lower makes it longer, by whole decades, so that it stands still while a wire is turned a little. */
export function decadesOf({ levels, cost }: Levels): readonly [number, number] {
  const positive = levels.map((level) => level.cost).filter((one) => one > 0);
  const most = Math.max(...positive, 1e-3);
  const least = Math.min(...positive, most);
  const low = clamp(
    cost > 0 ? Math.floor(Math.log10(cost)) : Infinity,
    Math.log10(LEAST),
    Math.log10(least) - 0.4,
  );
  const high = cost > 1.6 * most ? Math.ceil(Math.log10(Math.min(cost, 1e9))) : Math.log10(most) + 0.2;
  return [low, high];
}

export function chartFor([low, high]: readonly [number, number], { width, height, em }: Box): LevelsChart {
  const top = 0.9 * em;
  const foot = height - 0.9 * em;
  const bottom = foot - 1.5 * em;
  return {
    axis: Math.min(4.9 * em, 0.3 * width),
    top,
    bottom,
    foot,
    em,
    y: (cost) =>
      cost > 0
        ? clamp(top + ((high - Math.log10(cost)) / (high - low)) * (bottom - top), top - 0.4 * em, bottom)
        : foot,
  };
}

/** Places as near to those wanted, from the top down, as keep `apart`, within the ends. */
export function spread(
  wanted: readonly number[],
  apart: number,
  [first, last]: readonly [number, number],
): number[] {
  const places: number[] = [];
  for (const one of wanted) places.push(Math.max(one, (places.at(-1) ?? first - apart) + apart));
  let most = last;
  for (let i = places.length - 1; i >= 0; i--) {
    places[i] = Math.min(places[i] as number, most);
    most = (places[i] as number) - apart;
  }
  return places;
}
