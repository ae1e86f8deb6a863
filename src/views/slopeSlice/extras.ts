/** What only some pages show in the slice, put here by what they load: of/terrain.ts. */
import type { ComponentType } from 'react';
import type { Terrain } from '../../core/terrain.ts';
import type { Pair } from '../../run/stage/facets.ts';
import type { Slice, SliceCurve } from './slice.ts';
import type { SliceLayout } from './slicePicture.ts';

/** What the slice asks of a ground that is no quadratic. */
export interface TerrainSlice {
  /** The cost along the first or the second parameter. */
  curve(terrain: Terrain, along: 0 | 1, [at, held]: Pair): SliceCurve;
  decimals(terrain: Terrain): number;
  /** The curve as it is drawn. */
  path(slice: Slice, layout: Pick<SliceLayout, 'x' | 'y'>): string;
  /** How far down the picture words may stand, and where those on what is held do, which begin or end at `x`. */
  lowest(slice: Slice, layout: SliceLayout): number;
  heldAt(slice: Slice, layout: SliceLayout, x: number): number;
  /** What is drawn under curve and ball. */
  Under: ComponentType<{ readonly layout: SliceLayout }>;
  /** What is cut and what it is seen as, in words, and what else is said of it. */
  describe(
    slice: Slice,
    span: Pair,
  ): { readonly shape: { readonly cut: string; readonly curve: string }; readonly more: string };
}

export const extras: { terrain?: TerrainSlice } = {};

/** @throws where terrains are not loaded */
export function terrainSlice(): TerrainSlice {
  if (extras.terrain) return extras.terrain;
  throw new Error('the slice goes along a terrain only once of/terrain.ts is loaded');
}
