/** A terrain from above: filled contours, found on a grid of its values over the map's window. */
import type { Terrain } from '../../../core/terrain.ts';
import { plain } from '../../../i18n/format.ts';
import { type Point, px } from '../../axes/frame.ts';
import { hex, rampColor } from '../../ramp.ts';
import type { Scale } from '../../scale.ts';
import { gridOf, type TerrainGrid } from '../../terrain/terrainGrid.ts';
import { rampOf, TERRAIN_CONTOURS, terrainLevels } from '../../terrain/terrainRamp.ts';
import { type Region, regionUnder } from '../../terrain/trace.ts';
import type { Contour } from '../contours.ts';
import type { TerrainMap } from '../extras.ts';
import { levelText } from '../map.ts';
import type { MapWindow } from '../mapWindow.ts';
import { LABELS, placeOnLines } from './placeOnLines.ts';

const CELLS = 144;

type Axes = Parameters<TerrainMap['contours']>[1];

export const terrainMap: TerrainMap = {
  layers: TERRAIN_CONTOURS,
  labels: LABELS,
  window: windowOf,
  contours(terrain, axes) {
    const grid = gridFor(terrain, axes);
    return regionsOf(terrain, grid)
      .map(({ level, text, region }, i): Contour => {
        const cut = i === TERRAIN_CONTOURS - 1;
        return {
          level,
          text,
          area: paths(region.loops, axes, true),
          // The outermost has an edge all around, also where the values end.
          line: cut ? paths(region.loops, axes, true) : lines(region, axes),
          fill: hex(rampColor((i + 0.5) / TERRAIN_CONTOURS)),
        };
      })
      .reverse();
  },
  place(terrain, room) {
    const grid = gridFor(terrain, room);
    const every = room.tight ? 2 : 1;
    const levels = regionsOf(terrain, grid).filter((_, i) => (TERRAIN_CONTOURS - 1 - i) % every === 0);
    const drawn = levels.map(({ text, region }) => ({
      text,
      lines: region.lines.map(({ points }) => points.map((at) => onScreen(at, room))),
    }));
    const keep = terrain.minima.map(({ at }) => onScreen(at, room));
    return placeOnLines(drawn.reverse(), keep, room);
  },
  level: (terrain, cost, axes) => lines(regionUnder(gridFor(terrain, axes), cost), axes),
  holes(terrain, axes) {
    const grid = gridFor(terrain, axes);
    if (!grid.values.some(Number.isNaN)) return '';
    const [left, right, top, bottom] = [axes.x.range[0], axes.x.range[1], axes.y.range[1], axes.y.range[0]];
    const all = `M${px(left)} ${px(top)}H${px(right)}V${px(bottom)}H${px(left)}Z`;
    return all + paths(regionUnder(grid, Number.MAX_VALUE).loops, axes, true);
  },
};

interface AtLevel {
  readonly level: number;
  readonly text: string;
  readonly region: Region;
}

const traced = new WeakMap<TerrainGrid, readonly AtLevel[]>();

/** What lies under each contour: traced once, for the contours and for their labels. A terrain has its levels for good. */
function regionsOf(terrain: Terrain, grid: TerrainGrid): readonly AtLevel[] {
  const found = traced.get(grid) ?? trace(terrain, grid);
  traced.set(grid, found);
  return found;
}

function trace(terrain: Terrain, grid: TerrainGrid): AtLevel[] {
  const levels = terrainLevels(terrain);
  const { low } = rampOf(terrain);
  return levels.map((level, i) => ({
    level,
    text: textOf(level, level - (levels[i - 1] ?? low)),
    region: regionUnder(grid, level),
  }));
}

/** A level as it is written: with the digits that tell it from the one below. */
function textOf(level: number, above: number): string {
  const digits = -Math.floor(Math.log10(above));
  return digits > 2 && digits < 7 && Math.abs(level) < 1000 ? plain(level, digits) : levelText(level);
}

const gridFor = (terrain: Terrain, { x, y }: Axes): TerrainGrid =>
  gridOf(terrain, CELLS, { w: x.domain, b: y.domain });

/** The terrain's own window; at equal scales one of its spans grows until it fills the frame. */
function windowOf({ window: { w, b } }: Terrain, aspect: number, equal: boolean): MapWindow {
  if (!equal) return { w, b, equal };
  const half = Math.max(b[1] - b[0], (w[1] - w[0]) / aspect) / 2;
  const [midW, midB] = [(w[0] + w[1]) / 2, (b[0] + b[1]) / 2];
  return { w: [midW - half * aspect, midW + half * aspect], b: [midB - half, midB + half], equal };
}

const onScreen = ([w, b]: readonly [number, number], { x, y }: { x: Scale; y: Scale }): Point => ({
  x: x(w),
  y: y(b),
});

function lines(region: Region, axes: Axes): string {
  return region.lines.map(({ points, closed }) => paths([points], axes, closed)).join('');
}

/** A tenth of a pixel is as fine as an eye can tell, and short. */
function paths(
  all: readonly (readonly (readonly [number, number])[])[],
  axes: Axes,
  closed: boolean,
): string {
  const tenth = (value: number) => Math.round(value * 10) / 10;
  return all
    .map((points) => {
      const kept = closed ? points.slice(0, -1) : points;
      const text = kept.map((at) => `${tenth(axes.x(at[0]))} ${tenth(axes.y(at[1]))}`).join('L');
      return text && `M${text}${closed ? 'Z' : ''}`;
    })
    .join('');
}
