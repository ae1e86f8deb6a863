import type { KeyboardEvent } from 'react';

interface Press {
  readonly key: string;
  readonly shiftKey: boolean;
}

/** How far a key moves something on the plane, in steps of its own size; null for keys that do not move it. */
export function arrowMove(
  { key, shiftKey }: Press,
  step = 0.1,
  fine = 0.01,
): readonly [number, number] | null {
  const size = shiftKey ? fine : step;
  if (key === 'ArrowRight') return [size, 0];
  if (key === 'ArrowLeft') return [-size, 0];
  if (key === 'ArrowUp') return [0, size];
  if (key === 'ArrowDown') return [0, -size];
  return null;
}

/** How far a key moves a slider that goes up and down. */
export function sliderMove(press: Press): number | null {
  if (press.key === 'PageUp') return 1;
  if (press.key === 'PageDown') return -1;
  const arrow = arrowMove(press);
  return arrow ? arrow[0] + arrow[1] : null;
}

/** The key has done its work here: the page must not scroll, nor the stage step. */
export function taken(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopPropagation();
}
