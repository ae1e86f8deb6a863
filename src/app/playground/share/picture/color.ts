/** A color without its opacity, and the opacity; null: no paint at all. */
import { clamp } from '../../../../core/clamp.ts';

export type Paint = readonly [color: string, alpha: number] | null;

/**
 * A computed color as every program understands it: #rrggbb and an opacity.
 * @param other reads what is neither #rrggbb, rgb() nor color(srgb …)
 */
export function paintOf(css: string, other: (css: string) => Paint = () => null): Paint {
  const text = css.trim();
  if (text === '' || text === 'none' || text === 'transparent') return null;
  if (/^#[\da-f]{6}$/i.test(text)) return [text.toLowerCase(), 1];
  const parts = /^(rgba?|color)\(\s*(srgb\s+)?([^)]*)\)$/.exec(text);
  const numbers = (parts?.[3] ?? '').split(/[\s,/]+/).map(Number);
  if (!parts || (parts[1] === 'color' && !parts[2]) || numbers.length < 3 || !numbers.every(Number.isFinite))
    return other(text);
  const scale = parts[1] === 'color' ? 255 : 1;
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
  return alpha > 0 ? [hex([red, green, blue].map((part) => part * scale)), Math.min(1, alpha)] : null;
}

export function hex(channels: readonly number[]): string {
  const two = (value: number) =>
    Math.round(clamp(value, 0, 255))
      .toString(16)
      .padStart(2, '0');
  return `#${channels.map(two).join('')}`;
}
