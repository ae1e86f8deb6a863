/** Where a layered network's boxes stand: what comes in, then layer by layer, from left to right; each as high as the rows that it shows. */
import type { Matrices } from '../../run/stage/facets.ts';
import { type Box, type Point, textWidth } from '../axes/frame.ts';

export interface LayeredShape {
  /** How many boxes each column has: what comes in, then each layer. */
  readonly sizes: readonly number[];
  /** How many examples are shown in each. */
  readonly rows: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What there is room for: names over numbers and sums beside values; sums over values; or values alone. */
export type Room = 'wide' | 'middle' | 'small';

export interface LayeredLayout {
  readonly places: readonly (readonly Point[])[];
  readonly input: Size;
  readonly unit: Size;
  /** Between the columns. */
  readonly gap: number;
  /** From one row of a box to the next. */
  readonly line: number;
  /** As far as hands reach up and down from a wire's number. */
  readonly reach: number;
  readonly em: number;
  readonly room: Room;
  /** How many examples are shown in each, and for how many lines a unit and an input have room. */
  readonly rows: number;
  readonly fit: { readonly unit: number; readonly input: number };
}

export const shapeOf = ({ matrices, state }: Matrices): LayeredShape => ({
  sizes: [matrices.inputs.length, ...matrices.layers.map(({ units }) => units)],
  rows: state.atOnce ? matrices.count : 1,
});

const WIDTHS = {
  wide: { input: 8, unit: 11, right: 8.5 },
  middle: { input: 5.4, unit: 5.2, right: 0.4 },
  small: { input: 4.3, unit: 3.9, right: 0.3 },
} as const satisfies Record<Room, Readonly<Record<string, number>>>;

/** Lower lines, in ems, would lie over each other. */
const LEAST_LINE = 1.05;
const fitting = (room: number, em: number): number =>
  Math.max(1, Math.floor(room / (LEAST_LINE * em) + 1e-6));

export function layOut({ sizes, rows }: LayeredShape, { width, height, em }: Box): LayeredLayout {
  const layers = sizes.length - 1;
  const room: Room =
    width >= (24 + 20 * layers) * em ? 'wide' : width >= (14 + 7.5 * layers) * em ? 'middle' : 'small';
  const { input, unit, right } = WIDTHS[room];
  const most = Math.max(...sizes);
  const over = room === 'wide' ? 1.5 * em : 0;
  // Under what comes out stands what it should have been.
  const under = room === 'wide' ? 0 : 1.6 * em * rows;
  const each = Math.min(height / most, (room === 'wide' ? 13 : 10) * em);
  // Of one example, sums stand over values where it is narrow.
  const lines = rows === 1 && room === 'middle' ? 2 : rows;
  const inUnit = each - over - 0.7 * em;
  const unitLines = Math.min(lines, fitting(inUnit, em));
  const line = Math.max(LEAST_LINE * em, Math.min(1.35 * em, inUnit / unitLines));
  const unitHeight = Math.min(each - over - 0.3 * em, unitLines * line + 0.9 * em);
  const inputHeight = Math.min(
    (1.5 * height) / Math.max(2, sizes[0] ?? 1) - 0.4 * em,
    (rows + (rows > 1 ? 1 : 2)) * 1.3 * em + 0.8 * em,
  );
  const margin = 0.4 * em;
  const gap = (width - (2 * margin + (input + right) * em + unit * layers * em)) / layers;
  const places = sizes.map((count, column) => {
    const x =
      column === 0
        ? margin + (input * em) / 2
        : margin + input * em + gap * column + unit * em * (column - 0.5);
    const apart = each * (count < most ? Math.min(1.5, most / count) : 1);
    const middle =
      height / 2 + (column === layers ? -Math.min(under / 2, height / 2 - unitHeight) : 0) + over / 2;
    return Array.from({ length: count }, (_, i) => ({ x, y: middle + (i - (count - 1) / 2) * apart }));
  });
  return {
    places,
    input: { width: input * em, height: inputHeight },
    unit: { width: unit * em, height: unitHeight },
    gap,
    line,
    reach: Math.min(44, Math.max(24, each * 0.33)),
    em,
    room,
    rows,
    fit: {
      unit: unitLines,
      // A line of the input's is its name.
      input: Math.min(rows, Math.max(1, fitting(inputHeight - 0.6 * em, em) - 1)),
    },
  };
}

/** The two ends of a wire. */
export function endsOf(
  { places, input, unit }: LayeredLayout,
  layer: number,
  { from, to }: { from: number; to: number },
): readonly [Point, Point] {
  const one = places[layer]?.[from] ?? { x: 0, y: 0 };
  const other = places[layer + 1]?.[to] ?? { x: 0, y: 0 };
  return [
    { x: one.x + (layer === 0 ? input : unit).width / 2, y: one.y },
    { x: other.x - unit.width / 2, y: other.y },
  ];
}

/** Where on its wire a weight's number stands: near what the wire leaves, before wires cross. */
export function labelAt([from, to]: readonly [Point, Point], em: number): Point {
  const across = to.x - from.x;
  const share = Math.min(0.5, Math.max(0.24, (2.05 * em) / across));
  return { x: from.x + share * across, y: from.y + share * (to.y - from.y) };
}

/** Where what the wire brings stands: near what it enters, but not so near that wires have come together. */
export function broughtAt([from, to]: readonly [Point, Point], em: number): Point {
  const across = to.x - from.x;
  const share = 1 - Math.max((1.9 * em) / across, 0.24);
  return { x: from.x + share * across, y: from.y + share * (to.y - from.y) };
}

/** Less than so much between two columns, and no number stands on a wire but that of the one in hand. */
export const hasLabels = ({ gap, em }: LayeredLayout): boolean => gap > 5.2 * em;
/** Less than so much, and what the wires bring is told by the strip alone. */
export const hasBrought = ({ gap, em, rows }: LayeredLayout): boolean => rows === 1 && gap > 7.6 * em;

/** Less than so much, and the answers have no room among the wires: they stand in the unit, and beside other figures. */
export const hasOutcome = ({ gap, em, rows }: LayeredLayout): boolean => rows === 1 || gap > 5.2 * em;

/** As wide as its number. */
export const labelWidth = (text: string, em: number): number => textWidth(text, em) + 0.6 * em;
