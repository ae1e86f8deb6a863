/** The slopes as arrows on the screen. All lengths in pixels, with y downwards. */
import type { Frame, Point } from '../axes/frame.ts';
import { px } from '../axes/frame.ts';

interface ArrowRoom {
  readonly frame: Frame;
  /** The slope whose arrow is half as long as an arrow can be. */
  readonly middling: number;
}

/**
 * From the ball to the tip of the gradient's arrow. Its length grows with the slope and levels off, so that the arrow stays
 * inside the map on the rim and dwindles to nothing at the bottom. Both components shrink alike, so the direction is kept.
 */
export function gradientArrow(
  [alongW, alongB]: readonly [number, number],
  { frame, middling }: ArrowRoom,
): Point {
  const size = Math.hypot(alongW, alongB);
  if (!(size > 0) || !Number.isFinite(size)) return { x: 0, y: 0 };
  const longest = 0.45 * Math.min(frame.right - frame.left, frame.bottom - frame.top);
  const scale = longest / (size + middling);
  return { x: alongW * scale, y: -alongB * scale };
}

/** The shaft and the head of an arrow; nothing where it is too short to have a direction. */
export function arrowPaths(from: Point, by: Point, head: number): { shaft: string; head: string } {
  const length = Math.hypot(by.x, by.y);
  if (length < 2) return { shaft: '', head: '' };
  const size = Math.min(head, 0.6 * length);
  const along = { x: by.x / length, y: by.y / length };
  const tip = { x: from.x + by.x, y: from.y + by.y };
  const neck = { x: tip.x - along.x * size, y: tip.y - along.y * size };
  const side = { x: -along.y * size * 0.45, y: along.x * size * 0.45 };
  return {
    shaft: `M${px(from.x)} ${px(from.y)}L${px(neck.x)} ${px(neck.y)}`,
    head: `M${px(tip.x)} ${px(tip.y)}L${px(neck.x + side.x)} ${px(neck.y + side.y)}L${px(neck.x - side.x)} ${px(neck.y - side.y)}Z`,
  };
}

/** The little square of a right angle, between an arrow and the contour that it crosses. */
export function rightAngle(at: Point, by: Point, size: number): string {
  const length = Math.hypot(by.x, by.y);
  if (length < 2.5 * size) return '';
  const a = { x: (by.x / length) * size, y: (by.y / length) * size };
  return `M${px(at.x + a.x)} ${px(at.y + a.y)}L${px(at.x + a.x - a.y)} ${px(at.y + a.y + a.x)}L${px(at.x - a.y)} ${px(at.y + a.x)}`;
}
