/** Where a network's units stand, and the wires between them. Layers go from left to right; where it is narrow the names stand over their units. */
import { network as words } from '#words/network.ts';
import { plain } from '../../i18n/format.ts';
import type { Layers } from '../../run/stage/facets.ts';
import { type Box, type Point, textWidth } from '../axes/frame.ts';

export interface NetworkShape {
  /** How many units each column has: what comes in, then each layer. */
  readonly columns: readonly number[];
  readonly hasBias: readonly boolean[];
  /** How wide the longest name of what comes in is, and whatever stands beside what comes out, in ems: whole ones there, so that another example moves nothing. */
  readonly names: { readonly incoming: number; readonly beside: number };
}

export interface NetworkLayout {
  /** Of each column, the places of its units. */
  readonly places: readonly (readonly Point[])[];
  /** Half of a unit's width and height; what comes in stands in wider boxes. */
  readonly unit: number;
  readonly input: { readonly width: number; readonly height: number };
  /** From one unit of a column to the next. */
  readonly each: number;
  /** How far below its unit's middle a bias is written. */
  readonly bias: number;
  readonly em: number;
  readonly tight: boolean;
}

export const shapeOf = ({ incoming, layers, targets }: Layers): NetworkShape => ({
  columns: [incoming.length, ...layers.map(({ units }) => units.length)],
  hasBias: layers.map(({ units }) => units.some(({ bias }) => bias !== null)),
  names: {
    incoming: widest(incoming.map(({ name }) => name)),
    beside: Math.ceil(widest(targets.flatMap(({ name, value }) => [name, observedText(value)]))),
  },
});

/** What was observed, as it stands under what comes out; empty without an example. */
export const observedText = (value: number | null | undefined): string =>
  value == null ? '' : words.observed(plain(value, 1));

/** About how wide words are: most of their letters are narrower than figures. */
export const wordsWidth = (text: string, em: number): number => 0.92 * textWidth(text, em);

const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => wordsWidth(text, 1)));

/** Less room than this for each unit, and its numbers are told in words alone. */
export function layOut({ columns, names }: NetworkShape, { width, height, em }: Box): NetworkLayout {
  const tight = width < 30 * em;
  const named = Math.max(5, names.incoming + 0.5) * em;
  const input = { width: Math.min(Math.max(0.3 * width, named), 11 * em), height: 3.2 * em };
  // Where it is narrow, the name of what comes out stands over it, and under it its bias and what was observed.
  const [over, under] = tight ? [1.6 * em, 3.9 * em] : [0, 0];
  const unit = Math.min(3.8 * em, 0.14 * width, height / 4, Math.max(1.2 * em, (height - over - under) / 2));
  const left = 0.8 * em + input.width / 2;
  // What comes out needs room for its name and number beside the unit.
  const right = width - unit - (tight ? 0.6 : Math.max(7.5, names.beside + 0.9)) * em;
  const last = Math.max(1, columns.length - 1);
  const most = Math.max(...columns);
  const each = Math.min((height - 1.5 * em) / Math.max(1, most), 9.5 * em);
  return {
    places: columns.map((count, column) =>
      Array.from({ length: count }, (_, i) => ({
        x: left + ((right - left) * column) / last,
        y:
          Math.min(height / 2, column === last ? height - unit - under : height) +
          (i - (count - 1) / 2) * each,
      })),
    ),
    unit,
    each,
    bias: biasBelow(columns, { each, unit, em, tight }),
    input: { ...input, height: Math.min(input.height, each * 0.85) },
    em,
    tight,
  };
}

/** Where it is narrow, the number of the lowest wire may stand where a bias would: then that goes under it. */
function biasBelow(
  columns: readonly number[],
  { each, unit, em, tight }: { each: number; unit: number; em: number; tight: boolean },
): number {
  const below = unit + 2.35 * em;
  if (!tight || columns.length > 2) return below;
  const drop = (((columns[0] ?? 1) - 1) / 2) * each;
  const lowest = alongWire({ x: 0, y: drop }, { x: 1, y: 0 }, KNOB).y + 1.3 * em;
  return Math.abs(lowest - below) < 1.25 * em ? lowest + 1.25 * em : below;
}

/** How wide the widest wire is, in ems. */
const WIDEST = 0.85;

/** How wide a wire is drawn: as far as it moves its sum, beside the wire of its layer that moves its own farthest. */
export function wireWidth(reach: number, farthest: number, em: number): number {
  const share = farthest > 0 ? reach / farthest : 0;
  return Math.max(1, share * WIDEST * em);
}

/** The wire's curve, from the edge of what it leaves to the edge of what it enters. */
export function wirePath(from: Point, to: Point): string {
  const middle = (from.x + to.x) / 2;
  return `M${round(from.x)} ${round(from.y)}C${round(middle)} ${round(from.y)} ${round(middle)} ${round(to.y)} ${round(to.x)} ${round(to.y)}`;
}

/** A point on that curve; 0 at its beginning, 1 at its end. */
export function alongWire(from: Point, to: Point, share: number): Point {
  const middle = (from.x + to.x) / 2;
  const [a, b, c, d] = [
    (1 - share) ** 3,
    3 * share * (1 - share) ** 2,
    3 * share ** 2 * (1 - share),
    share ** 3,
  ];
  return {
    x: a * from.x + b * middle + c * middle + d * to.x,
    y: (a + b) * from.y + (c + d) * to.y,
  };
}

/** Where along its wire a weight's knob stands: before the wires of one unit come together, so that its number has room. */
export const KNOB = 0.32;

/** Beside a knob, on the side that its wire leaves free: over one that goes down, under one that goes up, above one that is level, a little back from where others come down to it, as far as it keeps out of the box at `edge` that its wire leaves; after its knob where the next one, `each` above it, is in the way. */
export function labelBeside(
  knob: Point,
  drop: number,
  em: number,
  { edge, text, each }: { edge: number; text: string; each: number },
) {
  const isLevel = Math.abs(drop) < 2 * em;
  if (isLevel && each < 3.4 * em)
    return { x: knob.x + 0.75 * em, y: knob.y - 0.5 * em, anchor: 'start' as const };
  if (isLevel) {
    const x = Math.max(knob.x - 0.6 * em, edge + 0.3 * em + textWidth(text, em) / 2);
    return { x, y: knob.y - 1.05 * em, anchor: 'middle' as const };
  }
  return { x: knob.x + 0.75 * em, y: knob.y + (drop > 0 ? -0.5 : 1.3) * em, anchor: 'start' as const };
}

const round = (value: number) => Math.round(value * 100) / 100;
