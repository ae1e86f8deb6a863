/** What only some pages show in the slice, put here by what they load: of/terrain.ts. */
import type { ComponentType } from 'react';
import type { slopeSlice as words } from '#words/slopeSlice.ts';
import type { Floor, Pair } from '../../run/stage/facets.ts';
import type { Slice, SliceCurve } from './slice.ts';
import type { SliceLayout } from './slicePicture.ts';
import type { SliceWindow } from './sliceWindow.ts';

type SliceNumbers = Parameters<typeof words.describe>[0];

/** What the slice asks of a ground that is no quadratic. */
export interface TerrainSlice {
  /** The cost along the first or the second parameter. */
  curve(now: Floor, along: 0 | 1, [at, held]: Pair): SliceCurve;
  isFlat(climb: number): boolean;
  decimals(now: Floor): number;
  /** A number as it is read: what is too small for its decimals is a power of ten. */
  read(value: number, decimals: number): string;
  /** Which piece of it is shown. */
  window(slice: Slice, top: number, before: SliceWindow | null): SliceWindow;
  /** The curve as it is drawn. */
  path(slice: Slice, layout: Pick<SliceLayout, 'x' | 'y'>): string;
  /** How far down the picture words may stand, and where those on what is held do, which begin or end at `x`. */
  lowest(slice: Slice, layout: SliceLayout): number;
  heldAt(slice: Slice, layout: SliceLayout, x: number): number;
  /** What is drawn under curve and ball. */
  Under: ComponentType<{ readonly layout: SliceLayout }>;
  /** In words, as a quadratic is. */
  describe(numbers: SliceNumbers, slice: Slice, span: Pair): string;
}

export const extras: { terrain?: TerrainSlice } = {};
