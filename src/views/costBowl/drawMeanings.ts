/** What the two parameters are per, where their names do not say it, in a corner of the bowl that is free. The pages that standardize x show it. */

import { halfWidth, type WantedLabel } from '../axes/labels.ts';
import { extras } from './extras.ts';
import { type BowlScene, letter } from './scene.ts';

extras.meanings = ({ view: { width, height }, options, now }: BowlScene): WantedLabel[] => {
  const meant = now.axes.filter(({ meaning }) => meaning);
  // Beside other figures there is no room for more than the names.
  if (!meant.length || options.compact) return [];
  const text = meant.map(({ name, meaning }) => `${name} ${meaning}`).join(', ');
  const size = letter(options);
  const half = halfWidth(text, size) + 4;
  const places = [height - size, size].flatMap((y) => [half, width - half].map((x) => ({ x, y })));
  return [{ text, kind: 'says', size, places, must: true }];
};
