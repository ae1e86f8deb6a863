/** How the slice shows a cost that is no quadratic: by its values, over the window that the terrain has. */
import { terrainSlice as words } from '#words/terrainSlice.ts';
import { clamp } from '../../../core/clamp.ts';
import type { Concave } from '../../../core/concave.ts';
import { same } from '../../../core/same.ts';
import type { Terrain } from '../../../core/terrain.ts';
import { fixed, plain } from '../../../i18n/format.ts';
import type { Floor, Pair } from '../../../run/stage/facets.ts';
import type { TerrainSlice } from '../extras.ts';
import { type Slice, sliceOf } from '../slice.ts';
import { at as point } from '../sliceGeometry.ts';
import type { SliceLayout } from '../slicePicture.ts';
import type { SliceWindow } from '../sliceWindow.ts';
import { curveAlong, lineOf, spanOf } from './alongTerrain.ts';
import { Concavity } from './Concavity.tsx';

/** Legs of the curve as it is drawn: four pixels or so each. */
const LEGS = 256;
/** A slope smaller than this share of the longest arrow counts as flat. */
const FLAT = 0.002;
const NONE: Concave = { stretches: [], share: 0 };

export const terrainSlice: TerrainSlice = {
  curve: ({ ground }, along, place) => curveAlong(ground as Terrain, along, place),
  isFlat: (climb) => Math.abs(climb) < FLAT,
  decimals({ ground }) {
    const [low, high] = (ground as Terrain).window.height;
    return clamp(4 - Math.floor(Math.log10(high - low)), 3, 6);
  },
  read: (value, decimals) => (Math.abs(value) < 0.5 * 10 ** -decimals ? plain : fixed)(value, decimals),
  window: windowOn,
  path: (slice, layout) => pathBetween(slice, layout, layout.x.domain),
  lowest: ({ now }, layout) => layout.bottom - (now.concave ? barHeight(layout) + 6 : 4),
  heldAt(slice, layout, x) {
    const { y, top, unit } = layout;
    const [low, high] = [y(0) - 10, top + 15 * unit];
    return clearOf(slice, layout, x, high) ? high : low;
  },
  Under: Concavity,
  describe(numbers, slice, [from, to]) {
    const text = words.describe(numbers);
    if (!slice.now.concave) return text;
    const { stretches, share } = concaveOf(slice, [from, to]);
    const said = (value: number) => plain(value, 2);
    const ends = stretches.map(([begins, ends]) => [said(begins), said(ends)] as const);
    return ends.length
      ? text + words.describeConcave(percent(share), said(from), said(to), ends)
      : text + words.describeNone(said(from), said(to));
  },
};

/** A terrain says itself how much of it is shown; a ball that has left that is followed. */
function windowOn(
  { now, along, at, axis, other }: Slice,
  top: number,
  before: SliceWindow | null,
): SliceWindow {
  const [from, to] = spanOf(now.ground as Terrain, along);
  const center = (from + to) / 2;
  const away = Math.abs(at - center);
  const halfWidth = away > (to - from) / 2 ? away * 1.1 : (to - from) / 2;
  const window = { axis, other, center, halfWidth, top };
  return same(window, before) ? (before as SliceWindow) : window;
}

/** How high the bar is that stands for what is concave. */
export const barHeight = ({ small, unit }: Pick<SliceLayout, 'small' | 'unit'>): number =>
  (small ? 5 : 9) * unit;

/** As wide as a line of words on what is held, in letters' heights. */
const WIDE = 10;

/** Whether the curve keeps out of a line of words whose outer end is there. */
function clearOf(slice: Slice, { x, y, left, right, em = 14 }: SliceLayout, end: number, baseline: number) {
  const inward = end > (left + right) / 2 ? -1 : 1;
  return [0, 0.25, 0.5, 0.75, 1].every((share) => {
    const height = y(slice.curve.value(x.invert(end + inward * share * WIDE * em)));
    return height < baseline - 1.4 * em || height > baseline + 0.4 * em;
  });
}

/** A share as it is read. */
export const percent = (share: number): string => `${plain(100 * share, 0)}%`;

/** Where the curve that is shown is concave; nowhere while a step does not ask for it. */
export function concaveOf({ now, along, held }: Slice, span: Pair): Concave {
  return now.concave ? lineOf(now.ground as Terrain, along, held).concave(span) : NONE;
}

/** The same of what a stage shows. */
export const concaveIn = (now: Floor, span: Pair): Concave => concaveOf(sliceOf(now), span);

/** A piece of the curve. Where it has no value it ends; what towers out of the picture does so by a height of it. */
export function pathBetween(
  { now, along, held }: Pick<Slice, 'now' | 'along' | 'held'>,
  { x, y }: Pick<SliceLayout, 'x' | 'y'>,
  [from, to]: Pair,
): string {
  const { value } = lineOf(now.ground as Terrain, along, held);
  const [whole, until] = x.domain;
  const legs = Math.max(1, Math.ceil((LEGS * (to - from)) / (until - whole)));
  const [low, high] = y.domain;
  let path = '';
  let pen = 'M';
  for (let leg = 0; leg <= legs; leg++) {
    const at = leg === legs ? to : from + ((to - from) * leg) / legs;
    const cost = value(at);
    if (!Number.isFinite(cost)) {
      pen = 'M';
      continue;
    }
    path += pen + point([x(at), y(clamp(cost, low, 2 * high - low))]);
    pen = 'L';
  }
  return path;
}
