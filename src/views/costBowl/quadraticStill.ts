/**
 * The surface as a few hundred flat bands, for the SVG that stands in for the renderer. Bands of one ring that are seen from the same
 * side and lit alike are one path. Neither the inside of a basin nor the top of a
 * peak covers itself, so their paths may be gathered by color; a saddle is painted from back to front.
 */

import { line } from '../axes/pathData.ts';
import { hex, rampColor } from '../ramp.ts';
import type { Pair, Patch, StillSurface } from './bowlSpace.ts';
import { type BowlView, dot, type Projected } from './bowlView.ts';
import { CONTOURS } from './quadraticContours.ts';
import type { QuadraticSpace } from './quadraticSpace.ts';
import { brightness, lightOf } from './shade.ts';

const SECTORS = 40;
const SHADES = 14;

interface Band {
  readonly face: 1 | -1;
  readonly fill: string;
  readonly depth: number;
  readonly d: string;
}

export function quadraticStill(space: QuadraticSpace, view: BowlView): StillSurface {
  const bands = Array.from({ length: CONTOURS }, (_, ring) => ringBands(space, view, ring)).flat();
  const simple = space.kind !== 'saddle';
  const sorted = simple ? bands : bands.sort((one, other) => one.depth - other.depth);
  const gather = (face: 1 | -1) => (simple ? byColor : inTurn)(sorted.filter((band) => band.face === face));
  // Nobody looks into a peak from beneath.
  return { inner: gather(1), outer: space.kind === 'peak' ? [] : gather(-1) };
}

function ringBands(space: QuadraticSpace, view: BowlView, ring: number): Band[] {
  const light = lightOf(view);
  const [from, to] = [ring / CONTOURS, (ring + 1) / CONTOURS];
  const at = (radius: number, sector: number): Pair => {
    const angle = (2 * Math.PI * sector) / SECTORS;
    return space.fromDisc(radius * Math.cos(angle), radius * Math.sin(angle));
  };
  const corner = (radius: number, sector: number): Projected =>
    view.project(space.onSurface(...at(radius, sector)));
  const looks = Array.from({ length: SECTORS }, (_, sector) => {
    const [w, b] = at((from + to) / 2, sector + 0.5);
    const p = space.onSurface(w, b);
    const normal = space.normal(w, b);
    const { eye } = view;
    const face = dot(normal, [eye[0] - p[0], eye[1] - p[1], eye[2] - p[2]]) > 0 ? 1 : -1;
    const bright = Math.round(brightness(normal, light, face) * SHADES) / SHADES;
    const fill = hex(rampColor(space.rampShare(space.surface.value([w, b])), bright));
    return { face, fill, depth: view.depth(p) } as const;
  });
  const bands: Band[] = [];
  for (let start = 0; start < SECTORS; ) {
    const look = looks[start] as (typeof looks)[number];
    let end = start + 1;
    while (end < SECTORS && looks[end]?.fill === look.fill && looks[end]?.face === look.face) end++;
    const there = Array.from({ length: end - start + 1 }, (_, i) => corner(to, start + i));
    const back =
      from === 0 ? [corner(0, 0)] : Array.from({ length: end - start + 1 }, (_, i) => corner(from, end - i));
    bands.push({ ...look, d: line([...there, ...back], true) });
    start = end;
  }
  return bands;
}

function byColor(bands: readonly Band[]): Patch[] {
  const paths = new Map<string, string>();
  for (const { fill, d } of bands) paths.set(fill, (paths.get(fill) ?? '') + d);
  return [...paths].map(([fill, d]) => ({ fill, d }));
}

function inTurn(bands: readonly Band[]): Patch[] {
  const patches: { fill: string; d: string }[] = [];
  for (const { fill, d } of bands) {
    const last = patches.at(-1);
    if (last?.fill === fill) last.d += d;
    else patches.push({ fill, d });
  }
  return patches;
}
