/** Where words go: each label tries its places in turn, more important ones first; one that finds no room is left out. */
import { clamp } from '../../core/clamp.ts';
import { textWidth } from '../axes/frame.ts';
import type { Projected, Size } from './bowlView.ts';

export interface Label {
  readonly text: string;
  /** Its CSS class, after `bowl-label-`. */
  readonly kind: string;
  /** The class of its color, where that is a parameter's. */
  readonly tone?: string | undefined;
  readonly x: number;
  readonly y: number;
  /** The room it takes. */
  readonly width: number;
  readonly height: number;
}

/** All its classes. */
export const classOf = ({ kind, tone = '' }: Pick<Label, 'kind' | 'tone'>): string =>
  `bowl-label bowl-label-${kind} ${tone}`;

export interface WantedLabel extends Pick<Label, 'text' | 'kind' | 'tone'> {
  readonly size: number;
  /** Middles of the text, the best first. */
  readonly places: readonly Projected[];
  /** Kept even where none of its places is free: pushed inside the box, and to wherever near them it covers no other. */
  readonly must?: boolean;
}

/** Half of how wide text of figures is. */
export const halfWidth = (text: string, size: number): number => textWidth(text, size * 1.03) / 2;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function placeLabels(
  wanted: readonly WantedLabel[],
  { width, height }: Size,
  taken: readonly Box[] = [],
): Label[] {
  const boxes = [...taken];
  const placed: Label[] = [];
  for (const { text, kind, tone, size, places, must } of wanted) {
    const halfWide = halfWidth(text, size * 0.9) + 3;
    const halfHeight = size * 0.62;
    const boxAt = ({ x, y }: Projected): Box => ({
      left: x - halfWide,
      right: x + halfWide,
      top: y - halfHeight,
      bottom: y + halfHeight,
    });
    const inside = ({ x, y }: Projected): Projected => ({
      x: clamp(x, halfWide, width - halfWide),
      y: clamp(y, halfHeight, height - halfHeight),
    });
    const finite = places.filter(({ x, y }) => Number.isFinite(x + y));
    const candidates = must ? finite.map(inside) : finite.filter((p) => near(p, inside(p)));
    const isFree = (p: Projected) => !boxes.some((box) => overlap(box, boxAt(p)));
    const place =
      candidates.find(isFree) ??
      (must
        ? (around(candidates, 2 * halfHeight)
            .map(inside)
            .find(isFree) ?? candidates[0])
        : undefined);
    if (!place) continue;
    boxes.push(boxAt(place));
    placed.push({
      text,
      kind,
      tone,
      // Whole pixels: letters that rest on them are sharp, and are not cut anew at every step.
      x: Math.round(place.x),
      y: Math.round(place.y),
      width: round(2 * halfWide + 4),
      height: round(2 * halfHeight + 2),
    });
  }
  return placed;
}

/** Places a line above and below those wanted, then two lines, and so on. */
const around = (places: readonly Projected[], line: number): Projected[] =>
  [1, -1, 2, -2, 3, -3, 4, -4].flatMap((lines) => places.map(({ x, y }) => ({ x, y: y + lines * line })));
const near = (a: Projected, b: Projected) => Math.abs(a.x - b.x) + Math.abs(a.y - b.y) < 0.5;
const round = (value: number) => Math.round(value * 10) / 10;
const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The plate behind a label. */
export const plateOf = ({ x, y, width, height }: Label) => ({
  x: round(x - width / 2),
  y: round(y - height / 2),
  width,
  height,
});
