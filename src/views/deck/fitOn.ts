import { px, textWidth } from '../axes/frame.ts';

/** Narrower than this share of its width a number is hard to read. */
const NARROWEST = 0.65;

/**
 * A number on a card: as it is, or, where it is a little too wide, with its letters narrowed to that width, so that no single card of a hand is blank.
 * Where it could not be read then, it is left out.
 */
export function fitOn(text: string, wide: number, em: number): { text: string; narrowed?: number } {
  const [width, room] = [textWidth(text, 0.85 * em), wide - 0.1 * em];
  if (width <= room) return { text };
  return width * NARROWEST <= room ? { text, narrowed: px(room) } : { text: '' };
}
