/**
 * The part of the figure that something covers. Software compositors pay for every pixel of a layer, seen or not, so the canvas and the
 * sheet that moves are cut to what is on them, with room to spare so that they are not cut anew at every frame.
 */
import type { BowlSpace } from './bowlSpace.ts';
import type { BowlView, Size } from './bowlView.ts';

export interface Crop {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const ROOM = 28;
const GRAIN = 32;

/** The crop to use for `needed`: the one there is while it fits and is not far too large, else a new one. */
export function cropFor(needed: Crop, within: Size, current: Crop | null): Crop {
  const left = Math.max(0, needed.x);
  const top = Math.max(0, needed.y);
  const right = Math.min(within.width, needed.x + needed.width);
  const bottom = Math.min(within.height, needed.y + needed.height);
  const fits =
    current !== null &&
    current.x <= left &&
    current.y <= top &&
    current.x + current.width >= right &&
    current.y + current.height >= bottom &&
    current.x + current.width <= within.width &&
    current.y + current.height <= within.height &&
    current.width * current.height < 2.5 * (right - left + 2 * ROOM) * (bottom - top + 2 * ROOM);
  if (fits) return current;
  const x = Math.max(0, Math.floor((left - ROOM) / GRAIN) * GRAIN);
  const y = Math.max(0, Math.floor((top - ROOM) / GRAIN) * GRAIN);
  return {
    x,
    y,
    width: Math.max(1, Math.min(within.width, Math.ceil((right + ROOM) / GRAIN) * GRAIN) - x),
    height: Math.max(1, Math.min(within.height, Math.ceil((bottom + ROOM) / GRAIN) * GRAIN) - y),
  };
}

/** The box around the surface as it is seen. */
export function surfaceBox(space: BowlSpace, view: BowlView): Crop {
  let [left, top, right, bottom] = [1e9, 1e9, -1e9, -1e9];
  for (const p of space.hull()) {
    const { x, y } = view.project(p);
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { x: left - 8, y: top - 8, width: right - left + 16, height: bottom - top + 16 };
}

/** The view's matrix, for a canvas that covers only the crop. */
export function cropped({ matrix, width, height }: BowlView, crop: Crop): Float32Array {
  const scaleX = width / crop.width;
  const scaleY = height / crop.height;
  const shiftX = scaleX - 1 - (2 * crop.x) / crop.width;
  const shiftY = 1 - scaleY + (2 * crop.y) / crop.height;
  return matrix.map((value, i) => {
    const weight = matrix[4 * Math.floor(i / 4) + 3] as number;
    return i % 4 === 0
      ? value * scaleX + weight * shiftX
      : i % 4 === 1
        ? value * scaleY + weight * shiftY
        : value;
  });
}
