/** What is only rounding on a terrain: its values and slopes where doubles cannot tell a place from a bottom (see rounding.ts). */
import { slack } from './rounding.ts';
import type { Span, Terrain } from './terrain.ts';

/**
 * The same terrain, on which a place that rounding cannot tell from a known bottom, beside the part that is shown, is that bottom: as low,
 * and to people who read its slopes as level.
 */
export function settledTerrain(terrain: Terrain): Terrain {
  const { minima, value, readable, window } = terrain;
  const span = ([from, to]: Span) => Math.max(Math.abs(from), Math.abs(to), to - from);
  const near = (slack(1) * Math.max(span(window.w), span(window.b))) ** 2;
  const bottomAt = (w: number, b: number) =>
    minima.find(({ at }) => (w - at[0]) ** 2 + (b - at[1]) ** 2 <= near);
  return {
    ...terrain,
    value: (p) => bottomAt(p[0] as number, p[1] as number)?.value ?? value(p),
    readable: (told) => (bottomAt(told[0], told[1]) ? [told[0], told[1], 0, 0] : (readable?.(told) ?? told)),
  };
}
