/** The cells of a map as a picture: each as light as its cost is high, by powers of ten; what was not tried is left out. */
import type { Findings } from '../../core/search/findings.ts';
import { rampColor } from '../ramp.ts';

/** Of the ramp's colors, so many are enough for the eye. */
const COLORS = 256;

/** A PNG as an address; the first weight goes across, the second up. Empty where nothing can be painted. */
export function paintMap({ lowest, cells }: Findings, [low, high]: readonly [number, number]): string {
  if (!lowest || !cells || typeof document === 'undefined') return '';
  const { across } = cells;
  const canvas = document.createElement('canvas');
  canvas.width = across;
  canvas.height = across;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return '';
  const image = context.createImageData(across, across);
  const pixels = new Uint32Array(image.data.buffer);
  const colors = Uint32Array.from({ length: COLORS }, (_, k) => {
    const color = Uint8ClampedArray.of(...rampColor(k / (COLORS - 1)), 255);
    return new Uint32Array(color.buffer)[0] as number;
  });
  const by = (COLORS - 1) / Math.log(high / low);
  for (let column = 0; column < across; column++) {
    for (let row = 0; row < across; row++) {
      const cost = lowest[column * across + row] as number;
      if (cost === Number.POSITIVE_INFINITY) continue;
      const share = Math.max(0, Math.min(COLORS - 1, Math.round(by * Math.log(cost / low))));
      pixels[(across - 1 - row) * across + column] = colors[share] as number;
    }
  }
  context.putImageData(image, 0, 0);
  return canvas.toDataURL();
}
