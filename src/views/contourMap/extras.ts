/** What only some pages show on the map, put here by what they load: the files of `of/`, views/terrain/showTerrains.ts, views/rain/showRain.ts. */
import type { ComponentType } from 'react';
import type { Terrain } from '../../core/terrain.ts';
import type { Floor } from '../../run/stage/facets.ts';
import type { Frame, Point } from '../axes/frame.ts';
import type { Scale } from '../scale.ts';
import type { TextPlace } from './contourLabels.ts';
import type { Contour } from './contours.ts';
import type { ContourPlot } from './map.ts';
import type { MapWindow } from './mapWindow.ts';

interface Axes {
  readonly x: Scale;
  readonly y: Scale;
}

export interface LabelRoom extends Axes {
  readonly frame: Frame;
  readonly em: number;
  readonly tight: boolean;
  /** Where a path comes from. */
  readonly away: Point | null;
  /** Words that are kept clear. */
  readonly keep: readonly TextPlace[];
}

/** What the map asks of a ground that is no quadratic. */
export interface TerrainMap {
  /** Layers of color, and labels at most. */
  readonly layers: number;
  readonly labels: number;
  window(terrain: Terrain, aspect: number, equal: boolean): MapWindow;
  contours(terrain: Terrain, axes: Axes): Contour[];
  place(terrain: Terrain, room: LabelRoom): (Point & { readonly text: string })[];
  /** The contour at some cost. */
  level(terrain: Terrain, cost: number, axes: Axes): string;
  /** Where the terrain has no values. */
  holes(terrain: Terrain, axes: Axes): string;
}

type Layer = ComponentType<{ readonly plot: ContourPlot }>;

interface Extras {
  terrain?: TerrainMap;
  Rain?: Layer;
  CodeTrace?: Layer;
  describeRain?: (now: Floor, window: Pick<MapWindow, 'w' | 'b'>) => string;
}

export const extras: Extras = {};

/** @throws where terrains are not loaded */
export function terrainMap(): TerrainMap {
  if (extras.terrain) return extras.terrain;
  throw new Error('the map shows a terrain only once views/terrain/showTerrains.ts is loaded');
}
