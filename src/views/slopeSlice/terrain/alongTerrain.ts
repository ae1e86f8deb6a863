/** The cost along one parameter of a terrain, through a place: its values, where it has bottoms, where it is concave. Worked out once for all places of one straight line. */
import { type Concave, concaveStretches } from '../../../core/concave.ts';
import type { Terrain } from '../../../core/terrain.ts';
import type { Pair } from '../../../run/stage/facets.ts';
import type { SliceCurve } from '../slice.ts';

/** Slopes that are compared, to find the bottoms between them. */
const PARTS = 240;
/** So near to a bottom, as a part of the window, the ball counts as beside it. */
const BESIDE = 0.1;
const CLOSER = 60;

export interface Line {
  readonly value: (at: number) => number;
  readonly slope: (at: number) => number;
  /** Where the slope comes through 0 on its way up. */
  readonly bottoms: () => readonly number[];
  concave(span: Pair): Concave;
}

/** The last few lines of each terrain: both slices through a place, and those through the place before. */
const known = new WeakMap<Terrain, Map<string, Line>>();
const MOST = 6;

export function lineOf(terrain: Terrain, along: 0 | 1, held: number): Line {
  const lines = known.get(terrain) ?? new Map<string, Line>();
  known.set(terrain, lines);
  const key = `${along} ${held}`;
  const found = lines.get(key) ?? make(terrain, along, held);
  if (lines.size >= MOST) lines.clear();
  lines.set(key, found);
  return found;
}

function make(terrain: Terrain, along: 0 | 1, held: number): Line {
  const place = (at: number): Pair => (along === 0 ? [at, held] : [held, at]);
  const slope = (at: number) => terrain.gradient(place(at))[along] as number;
  const window = spanOf(terrain, along);
  let bottoms: readonly number[] | null = null;
  let concave: { readonly span: Pair; readonly found: Concave } | null = null;
  return {
    value: (at) => terrain.value(place(at)),
    slope,
    bottoms() {
      bottoms ??= bottomsOf(slope, window);
      return bottoms;
    },
    concave(span) {
      if (concave?.span[0] !== span[0] || concave.span[1] !== span[1])
        concave = { span, found: concaveStretches(slope, span) };
      return concave.found;
    },
  };
}

export const spanOf = ({ window }: Terrain, along: 0 | 1): Pair => (along === 0 ? window.w : window.b);

function bottomsOf(slope: (at: number) => number, [from, to]: Pair): number[] {
  const at = (part: number) => from + ((to - from) * part) / PARTS;
  const slopes = Array.from({ length: PARTS + 1 }, (_, part) => slope(at(part)));
  return slopes.flatMap((here, part) => {
    const next = slopes[part + 1];
    if (next === undefined || !(here < 0 && next >= 0)) return [];
    let [low, high] = [at(part), at(part + 1)];
    for (let i = 0; i < CLOSER; i++) {
      const middle = (low + high) / 2;
      if (slope(middle) < 0) low = middle;
      else high = middle;
    }
    return [high];
  });
}

export function curveAlong(terrain: Terrain, along: 0 | 1, [at, held]: Pair): SliceCurve {
  const { value, slope, bottoms } = lineOf(terrain, along, held);
  const [from, to] = spanOf(terrain, along);
  const bottomNear = (place: number) =>
    bottoms().reduce<number | null>(
      (best, one) => (best === null || Math.abs(one - place) < Math.abs(best - place) ? one : best),
      null,
    );
  return {
    value,
    slope,
    bottomNear,
    /** From slopes a hair to both sides. */
    get a() {
      const aside = (to - from) * 1e-5;
      return (slope(at + aside) - slope(at - aside)) / (4 * aside);
    },
    get vertex() {
      const near = bottomNear(at);
      return near !== null && Math.abs(near - at) < BESIDE * (to - from) ? near : null;
    },
  };
}
