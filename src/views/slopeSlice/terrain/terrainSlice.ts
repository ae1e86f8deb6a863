/** How the slice shows a cost that is no quadratic: by its values, over the window that the terrain has. */
import { terrainSlice as words } from '#words/terrainSlice.ts';
import { clamp } from '../../../core/clamp.ts';
import type { Concave } from '../../../core/concave.ts';
import type { Terrain } from '../../../core/terrain.ts';
import { plain } from '../../../i18n/format.ts';
import type { Floor, Pair } from '../../../run/stage/facets.ts';
import type { TerrainSlice } from '../extras.ts';
import { type Slice, sliceOf } from '../slice.ts';
import { at as point } from '../sliceGeometry.ts';
import type { SliceLayout } from '../slicePicture.ts';
import { curveAlong, lineOf } from './alongTerrain.ts';
import { Concavity } from './Concavity.tsx';

/** Legs of the curve as it is drawn: four pixels or so each. */
const LEGS = 256;
const NONE: Concave = { stretches: [], share: 0 };

export const terrainSlice: TerrainSlice = {
  curve: curveAlong,
  decimals: ({ window: { height } }) => clamp(4 - Math.floor(Math.log10(height[1] - height[0])), 3, 6),
  path: (slice, layout) => pathBetween(slice, layout, layout.x.domain),
  lowest: ({ now }, layout) => layout.bottom - (now.concave ? barHeight(layout) + 6 : 4),
  heldAt(slice, layout, x) {
    const { y, top, unit } = layout;
    const [low, high] = [y(0) - 10, top + 15 * unit];
    return clearOf(slice, layout, x, low) || !clearOf(slice, layout, x, high) ? low : high;
  },
  Under: Concavity,
  describe(slice, [from, to]) {
    if (!slice.now.concave) return { shape: words.shape, more: '' };
    const { stretches, share } = concaveOf(slice, [from, to]);
    const said = (value: number) => plain(value, 2);
    const ends = stretches.map(([begins, ends]) => [said(begins), said(ends)] as const);
    const more = ends.length
      ? words.describe(percent(share), said(from), said(to), ends)
      : words.describeNone(said(from), said(to));
    return { shape: words.shape, more };
  },
};

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
