/** Where words go: each label tries its places in turn, more important ones first; one that finds no room is shortened, or left out. */
import { clamp } from '../../core/clamp.ts';
import type { Frame, Point } from './frame.ts';
import { textWidth } from './frame.ts';

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

/** Middles of a text that is so large. */
export type Places = (halfWide: number, halfHigh: number) => readonly Point[];

export interface WantedLabel extends Pick<Label, 'text' | 'kind' | 'tone'> {
  readonly size: number;
  /** What is written where the text has no room. */
  readonly shorter?: readonly string[];
  /** Middles of the text, the best first; those that go by its size are moved inside the frame. */
  readonly places: readonly Point[] | Places;
  /** Kept even where none of its places is free: pushed inside the box, and to wherever near them it covers no other. */
  readonly must?: boolean;
}

/** Half of how wide text of figures is. */
export const halfWidth = (text: string, size: number): number => textWidth(text, size * 1.03) / 2;

/** About how wide words are: letters are narrower than figures, and some much. */
const wordWidth = (text: string, size: number): number =>
  [...text].reduce(
    (wide, letter) => wide + (/[\s.,:;’'ijlI|]/.test(letter) ? 0.3 : /\p{L}/u.test(letter) ? 0.56 : 0.62),
    0,
  ) * size;

/** What is taken: the same as a frame. */
export type Box = Frame;

export function placeLabels(
  wanted: readonly WantedLabel[],
  frame: Frame,
  taken: readonly Box[] = [],
): Label[] {
  const boxes = [...taken];
  const placed: Label[] = [];
  for (const label of wanted) {
    const { kind, tone, shorter = [] } = label;
    const left = [...shorter];
    let { text } = label;
    let room = roomFor(text, label, frame, boxes, left.length === 0);
    while (!room && left.length > 0) {
      text = left.shift() as string;
      room = roomFor(text, label, frame, boxes, left.length === 0);
    }
    if (!room) continue;
    const { box, x, y } = room;
    boxes.push(box);
    placed.push({
      text,
      kind,
      tone,
      // Whole pixels: letters that rest on them are sharp, and are not cut anew at every step.
      x: Math.round(x),
      y: Math.round(y),
      width: round(box.right - box.left + 4),
      height: round(box.bottom - box.top + 2),
    });
  }
  return placed;
}

/** The first place that is free for a text; where it has to stay, one near them. */
function roomFor(
  text: string,
  { size, places, must = false }: WantedLabel,
  { left, right, top, bottom }: Frame,
  boxes: readonly Box[],
  isLast: boolean,
): (Point & { box: Box }) | undefined {
  const halfWide = wordWidth(text, size * 0.95) / 2 + 3;
  const halfHeight = size * 0.62;
  const boxAt = ({ x, y }: Point): Box => ({
    left: x - halfWide,
    right: x + halfWide,
    top: y - halfHeight,
    bottom: y + halfHeight,
  });
  const inside = ({ x, y }: Point): Point => ({
    x: clamp(x, left + halfWide, right - halfWide),
    y: clamp(y, top + halfHeight, bottom - halfHeight),
  });
  const fitted = typeof places === 'function';
  const finite = (fitted ? places(halfWide, halfHeight) : places).filter(({ x, y }) =>
    Number.isFinite(x + y),
  );
  const candidates = must || fitted ? finite.map(inside) : finite.filter((p) => near(p, inside(p)));
  const isFree = (p: Point) => !boxes.some((box) => overlap(box, boxAt(p)));
  const forced = () =>
    around(candidates, 2 * halfHeight)
      .map(inside)
      .find(isFree) ?? candidates[0];
  const place = candidates.find(isFree) ?? (must && isLast ? forced() : undefined);
  return place && { ...place, box: boxAt(place) };
}

/** Places a line above and below those wanted, then two lines, and so on. */
const around = (places: readonly Point[], line: number): Point[] =>
  [1, -1, 2, -2, 3, -3, 4, -4].flatMap((lines) => places.map(({ x, y }) => ({ x, y: y + lines * line })));
const near = (a: Point, b: Point) => Math.abs(a.x - b.x) + Math.abs(a.y - b.y) < 0.5;
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
