/**
 * How a terrain's heights are spread over the ramp and its contours: share = ((value − low)/(high − low))^power. The power is chosen so that the
 * middle of what is shown lies in the middle of the ramp; steep walls, which take most of the height and little of the floor, would
 * otherwise leave every basin dark. It is 1/2 where the cost grows as in a bowl.
 */
import { clamp } from '../../core/clamp.ts';
import type { Terrain } from '../../core/terrain.ts';
import { coarser, gridOf } from './terrainGrid.ts';

export interface TerrainRamp {
  readonly low: number;
  readonly high: number;
  readonly power: number;
  /** 0 at the lowest place, 1 at the cut. */
  share(value: number): number;
}

/** How many contours there are up to the cut. */
export const TERRAIN_CONTOURS = 10;
/** A quarter of the floor, and what of the ramp is for it. */
const [PART, OF_RAMP] = [0.25, 0.36];

const known = new WeakMap<Terrain, TerrainRamp>();

export function rampOf(terrain: Terrain): TerrainRamp {
  const found = known.get(terrain) ?? make(terrain);
  known.set(terrain, found);
  return found;
}

function make(terrain: Terrain): TerrainRamp {
  const [floor, high] = terrain.window.height;
  // Every fourth value either way is enough to know how they are spread.
  const shown = coarser(gridOf(terrain, 128), 4)
    .values.filter((value) => value <= high && value >= floor - (high - floor) * 1e-3)
    .sort();
  const low = Math.max(floor, Math.min(shown[0] ?? floor, ...terrain.minima.map(({ value }) => value)));
  const middle = ((shown[Math.floor(PART * shown.length)] ?? low) - low) / (high - low);
  const power = middle > 0 && middle < 1 ? clamp(Math.log(OF_RAMP) / Math.log(middle), 0.2, 1) : 0.5;
  return {
    low,
    high,
    power,
    share: (value) => clamp((value - low) / (high - low), 0, 1) ** power,
  };
}

/** The heights of the contours, the lowest first; the last is the cut. */
export function terrainLevels(terrain: Terrain): number[] {
  const { low, high, power } = rampOf(terrain);
  return Array.from({ length: TERRAIN_CONTOURS }, (_, i) => {
    const share = (i + 1) / TERRAIN_CONTOURS;
    return share === 1 ? high : low + (high - low) * share ** (1 / power);
  });
}
