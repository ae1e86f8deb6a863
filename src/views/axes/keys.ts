import type { KeyboardEvent } from 'react';

type Held = Partial<Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'altKey'>>;
type Press = Held & Pick<KeyboardEvent, 'key' | 'shiftKey'>;

/** With one of these a key is the browser's, as Alt+← that goes back. */
export const isBrowsers = ({ ctrlKey, metaKey, altKey }: Held): boolean =>
  Boolean(ctrlKey || metaKey || altKey);

/** How far a key moves something on the plane, in steps of its own size; null for keys that do not move it. */
export function arrowMove(press: Press, step = 0.1, fine = 0.01): readonly [number, number] | null {
  const { key, shiftKey } = press;
  if (isBrowsers(press)) return null;
  const size = shiftKey ? fine : step;
  if (key === 'ArrowRight') return [size, 0];
  if (key === 'ArrowLeft') return [-size, 0];
  if (key === 'ArrowUp') return [0, size];
  if (key === 'ArrowDown') return [0, -size];
  return null;
}

/** How far a key moves a slider along its one axis; Home and End go to its ends, and so infinitely far. */
export function sliderMove(press: Press, step?: number, fine?: number): number | null {
  const end = press.key === 'Home' ? -1 : press.key === 'End' ? 1 : 0;
  if (end && !isBrowsers(press)) return end * Number.POSITIVE_INFINITY;
  const arrow = arrowMove(press, step, fine);
  return arrow ? arrow[0] + arrow[1] : null;
}

/** The key has done its work here: the page must not scroll, nor the stage step. */
export function taken(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopPropagation();
}
