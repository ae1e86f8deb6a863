import type { ComponentType } from 'react';
import type { Plotted } from '../../../run/kinds/line/plotted.ts';
import type { Plot } from '../plot.ts';

export interface LayerProps {
  plot: Plot;
  /** The id of the clip path that keeps a drawing inside the frame. */
  clip: string;
  /** What is drawn at each miss. */
  misses?: 'none' | 'bars' | 'squares';
}

/**
 * Something more that a step draws on the data plot. A file of this folder is a layer, named in a step's `layers`; it exports any of
 * `Under` (drawn beneath the line), `Over` (drawn above the points), `describe` (what it shows, in words) and `onScreenOnly`.
 */
export interface PlotLayer {
  readonly Under?: ComponentType<LayerProps>;
  readonly Over?: ComponentType<LayerProps>;
  describe?(now: Plotted, misses?: LayerProps['misses']): string;
  /** It is for hands, and is not put on paper. */
  readonly onScreenOnly?: boolean;
}
