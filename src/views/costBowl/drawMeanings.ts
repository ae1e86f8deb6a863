/** What w and b are per, where there are two x, in a corner of the bowl that is free. The pages that standardize x show it. */
import { extras } from './extras.ts';
import { halfWidth, type WantedLabel } from './labels.ts';
import { type BowlScene, letter } from './scene.ts';

extras.meanings = ({ view: { width, height }, options, now }: BowlScene): WantedLabel[] => {
  const { meanings } = now.state;
  // Beside other figures there is no room for more than the letters.
  if (!meanings || options.compact) return [];
  const text = `w ${meanings.w}, b ${meanings.b}`;
  const size = letter(options);
  const half = halfWidth(text, size) + 4;
  const places = [height - size, size].flatMap((y) => [half, width - half].map((x) => ({ x, y })));
  return [{ text, kind: 'says', size, places, must: true }];
};
