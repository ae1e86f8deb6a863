import { clamp } from '../../core/clamp.ts';
/** Ways to look at the bowl by single presses. A press glides there, unless the person asked for less motion. */

import type { Camera, Floor } from '../../run/stage/facets.ts';
import { CAMERAS } from '../../run/stage/sharedFields.ts';
import type { Stage } from '../../run/stage/stage.ts';
import { CLOSEST, FARTHEST, HIGHEST, LOWEST } from './bowlView.ts';

export type CameraMove = 'reset' | 'above' | 'left' | 'right' | 'closer' | 'farther';
export const CAMERA_MOVES: readonly CameraMove[] = ['left', 'right', 'above', 'closer', 'farther', 'reset'];

const TURN = Math.PI / 12;
const ZOOM = 1.2;
const GLIDE = 280;

export function moved(camera: Camera, move: CameraMove): Camera {
  switch (move) {
    case 'reset':
      return CAMERAS.side;
    case 'above':
      return CAMERAS.above;
    case 'left':
      return { ...camera, azimuth: camera.azimuth + TURN };
    case 'right':
      return { ...camera, azimuth: camera.azimuth - TURN };
    case 'closer':
      return zoomed(camera, ZOOM);
    case 'farther':
      return zoomed(camera, 1 / ZOOM);
  }
}

export function zoomed(camera: Camera, by: number): Camera {
  return { ...camera, zoom: clamp(camera.zoom * by, FARTHEST, CLOSEST) };
}

export function turned(camera: Camera, dx: number, dy: number): Camera {
  const elevation = clamp(camera.elevation + dy * 0.006, LOWEST, HIGHEST);
  return { ...camera, azimuth: camera.azimuth - dx * 0.008, elevation };
}

const gliding = new WeakMap<Stage<Floor>, number>();

/** Ends a glide that is under way, as when a hand takes over. */
export function stopGlide(stage: Stage<Floor>): void {
  const frame = gliding.get(stage);
  if (frame !== undefined) cancelAnimationFrame(frame);
  gliding.delete(stage);
}

export function glide(stage: Stage<Floor>, goal: Camera): void {
  stopGlide(stage);
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
    stage.change({ camera: goal });
    return;
  }
  const from = stage.getState().camera;
  const to = goal;
  // The short way round.
  const turn = Math.atan2(Math.sin(to.azimuth - from.azimuth), Math.cos(to.azimuth - from.azimuth));
  const start = performance.now();
  const frame = (time: number) => {
    const share = clamp((time - start) / GLIDE, 0, 1);
    const eased = share * share * (3 - 2 * share);
    const between = {
      azimuth: from.azimuth + turn * eased,
      elevation: from.elevation + (to.elevation - from.elevation) * eased,
      zoom: from.zoom + (to.zoom - from.zoom) * eased,
    };
    stage.change({ camera: share === 1 ? goal : between });
    if (share === 1) gliding.delete(stage);
    else gliding.set(stage, requestAnimationFrame(frame));
  };
  gliding.set(stage, requestAnimationFrame(frame));
}
