/** What a figure says of itself, in the `figure.tsx` of its folder. Whoever shows figures finds them by their folders, and keeps no list of them. */
import type { ComponentType } from 'react';
import type { Facets } from '../run/stage/facets.ts';
import type { FigureSize } from './axes/frame.ts';
import type { ArrowSet } from './axes/slopeArrows.ts';
import type { PlotLayer } from './dataPlot/layers/layer.ts';
import type { MissSquaresProps } from './dataPlot/MissSquares.tsx';

/** What a stage asks of its figures. Each takes what it knows. */
export interface FigureProps {
  readonly size: FigureSize;
  /** The heading that the eye reads, where the figure stands beside another. */
  readonly title?: string | undefined;
  /** What can be taken hold of. */
  readonly drag?: readonly ('line' | 'points')[] | undefined;
  /** What is drawn at each miss. */
  readonly misses?: 'none' | 'bars' | 'squares' | undefined;
  /** What draws the squares. */
  readonly Squares?: ComponentType<MissSquaresProps> | undefined;
  /** What else is drawn on a plot. */
  readonly layers?: readonly PlotLayer[] | undefined;
  /** The arrows at the ball. */
  readonly arrows?: ArrowSet | undefined;
  /** Whether a picture over two parameters stands in the same step, which can be chosen here. */
  readonly chooses?: boolean | undefined;
  /** Whether the ball, the path and the surface are there yet. */
  readonly surface?: boolean | undefined;
}

export interface FigureFile {
  /** What it is called on its tab and above it. */
  readonly title: string;
  /** What it reads of a stage: a facet, `timed`, which every kind is, or, where it reads all that one kind has, the kind. */
  readonly sees: 'timed' | keyof Facets | (string & {});
  readonly component: ComponentType<FigureProps>;
  /** How it stands on paper, where that is not as it stands on the screen. */
  readonly paper?: OnPaper;
}

export interface OnPaper {
  /** What stands in for it, where it lives on a canvas or in an editor: it comes when it is asked for. It has its box from the StillContext. */
  readonly drawing?: () => Promise<ComponentType<FigureProps>>;
  /** `wide` where it needs more room than a plot; `text` where it is as high as its words are. */
  readonly shape?: 'wide' | 'text';
  /** For a stage of which it draws something with a piece that comes later than itself: a selector of that. `now` is as the figure sees it. */
  readonly late?: (now: never) => string | null;
}
