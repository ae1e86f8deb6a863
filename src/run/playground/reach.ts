import { type Ground, isQuadratic } from '../../core/terrain.ts';
import type { Pair } from './state.ts';

/** How far hands may move the two parameters: well beyond what is shown. */
export function reachOf(ground: Ground, rim: number): { readonly w: Pair; readonly b: Pair } {
  if (!isQuadratic(ground)) return { w: ground.window.w, b: ground.window.b };
  const [hww, , hbb] = ground.curvature;
  const area = Math.max(hww * hbb - ground.curvature[1] ** 2, 0);
  const height = 2 * Math.max(rim - ground.base, 0);
  const half = (along: number, across: number) => {
    const square = area > 0 ? (height * across) / area : along > 0 ? height / along : 100;
    return Number.isFinite(square) && square > 0 ? 2 * Math.sqrt(square) : 100;
  };
  const [w, b] = ground.center;
  const [halfW, halfB] = [half(hww, hbb), half(hbb, hww)];
  return { w: [w - halfW, w + halfW], b: [b - halfB, b + halfB] };
}
