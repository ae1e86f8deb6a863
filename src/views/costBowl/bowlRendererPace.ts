/**
 * Where drawing falls behind, the surface is drawn with fewer pixels while it moves, and sharp again once it rests; the lines
 * over it are not in the canvas and stay sharp all along.
 */
import type { BowlScene } from './scene.ts';

const RATIOS = [2, 1, 0.7];
let tier = 0;
let lastDraw = 0;
let slow = 0;

export const ratioNow = () => Math.min(globalThis.devicePixelRatio || 1, RATIOS[tier] ?? 1);
/** A terrain's outline against itself is smoothed by drawing it finer than the screen, once it rests. */
export const bestRatio = ({ space }: BowlScene) =>
  space.painting ? 2 : Math.min(globalThis.devicePixelRatio || 1, RATIOS[0] ?? 1);

/** Told of every draw. */
export function watchPace(): void {
  const time = performance.now();
  const between = time - lastDraw;
  lastDraw = time;
  // Only draws that follow one another are a pace.
  if (between > 160) return;
  slow = between > 24 ? slow + 1 : Math.max(0, slow - 1);
  if (slow > 8 && tier < RATIOS.length - 1) {
    tier += 1;
    slow = 0;
  }
}
