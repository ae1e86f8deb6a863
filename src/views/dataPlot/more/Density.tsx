import { useLayoutEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { LineData } from '../../../core/observations.ts';
import type { Plotted } from '../../../run/kinds/line/plotted.ts';
import { QUIET } from '../../axes/quiet.ts';
import { useSnapshot } from '../../stageContext.ts';
import type { Plot } from '../plot.ts';
import { binning, type Cells, shade } from './binned.ts';
import { inPieces } from './inPieces.ts';

/**
 * Very many points: how many there are in each little cell, in one picture. It is drawn anew when data, window or theme change, and only then.
 * While a new one is being counted the old one stays, and the page answers.
 */
export function Density({ plot }: { plot: Plot }) {
  const data = useSnapshot((now: Plotted) => now.state.data);
  const ink = useSyncExternalStore(followTheme, readInk);
  const [counted, setCounted] = useState<Counted | null>(null);
  useLayoutEffect(
    () =>
      inPieces(cellsOf(data, plot), (cells) => setCounted({ cells, plot, side: cellSide(data.x.length) })),
    [data, plot],
  );
  const picture = useMemo(() => counted && paint(counted.cells, ink), [counted, ink]);
  if (!counted || picture === null) return null;
  const {
    cells,
    side,
    plot: { frame },
  } = counted;
  return (
    <image
      className="density"
      href={picture}
      x={frame.left}
      y={frame.top}
      width={cells.across * side}
      height={cells.down * side}
      preserveAspectRatio="none"
      imageRendering="pixelated"
      pointerEvents="none"
      {...QUIET}
    />
  );
}

interface Counted {
  readonly cells: Cells;
  /** The plot that they were counted for. */
  readonly plot: Plot;
  readonly side: number;
}

/** In pixels: the fewer points, the larger the dots must be to be seen. */
const cellSide = (count: number) => (count < 20_000 ? 4 : count < 100_000 ? 3 : 2);

function cellsOf(data: LineData, { frame, x, y }: Plot): Iterator<undefined, Cells> {
  const side = cellSide(data.x.length);
  const along = (scale: (value: number) => number, from: number, to: number) => {
    const [zero, one] = [(scale(0) - from) / side, (scale(1) - from) / side];
    return { at: zero, by: one - zero, cells: Math.max(1, Math.ceil((to - from) / side)) };
  };
  return binning(data, along(x, frame.left, frame.right), along(y, frame.top, frame.bottom));
}

function paint({ across, down, counts, most }: Cells, ink: string): string {
  const canvas = document.createElement('canvas');
  canvas.width = across;
  canvas.height = down;
  // Kept out of the graphics card: reading a color back from there waits for whatever else is being drawn, such as the bowl.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return '';
  // The browser reads the color; only how much of it each cell gets is left to say.
  context.fillStyle = ink;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  const image = context.createImageData(across, down);
  const bytes = image.data;
  // Most cells hold few points, and the logarithm of each such number is wanted once.
  const few = Uint8ClampedArray.from(
    { length: Math.min(most, 1000) + 1 },
    (_, count) => 255 * shade(count, most),
  );
  for (let cell = 0, at = 0; cell < counts.length; cell++, at += 4) {
    const count = counts[cell] as number;
    if (count === 0) continue;
    bytes[at] = red;
    bytes[at + 1] = green;
    bytes[at + 2] = blue;
    bytes[at + 3] = few[count] ?? 255 * shade(count, most);
  }
  context.putImageData(image, 0, 0);
  return canvas.toDataURL();
}

function followTheme(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  return () => observer.disconnect();
}

/** As the page came to it: where colors are the system's, a name of one says nothing to a canvas. */
const readInk = () => getComputedStyle(document.documentElement).color;
