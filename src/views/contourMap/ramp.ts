/**
 * The colors of the cost, dark at the bottom: indigo, plum, rose, clay, sand. Lightness in OKLCH goes up in equal steps (0.27, 0.42,
 * 0.57, 0.72, 0.87) while the hue turns from blue to yellow, so it reads the same in gray and to color-blind eyes.
 * The same in every theme, and the same on the bowl: it is the surface's own skin, not ink on the page.
 */
export const RAMP_STOPS = ['#251956', '#6e326a', '#af5a5f', '#d59466', '#e9d1a0'] as const;

const channels = RAMP_STOPS.map((stop) => [1, 3, 5].map((at) => Number.parseInt(stop.slice(at, at + 2), 16)));

/** The color at `t` from 0 (the bottom) to 1 (the rim), as #rrggbb. */
export function ramp(t: number): string {
  const place = Math.min(1, Math.max(0, t)) * (channels.length - 1);
  const below = Math.min(channels.length - 2, Math.floor(place));
  const share = place - below;
  const mixed = [0, 1, 2].map((c) => {
    const low = channels[below]?.[c] ?? 0;
    const high = channels[below + 1]?.[c] ?? 0;
    return Math.round(low + (high - low) * share);
  });
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
