import { ellipseAt } from '../../core/levels.ts';
import { isQuadratic } from '../../core/terrain.ts';
import type { Floor } from '../../run/stage/facets.ts';
import { rimIn } from '../axes/floor.ts';
import { ContourMap } from '../contourMap/ContourMap.tsx';
import { terrainMap } from '../contourMap/extras.ts';
import type { MapWindow } from '../contourMap/mapWindow.ts';
import type { FigureProps } from '../figureFile.ts';

/** The whole bowl from above with as many pixels to 1 of one parameter as to 1 of the other: the very shape that a step goes down in, a hair where units make a ravine of it. */
export const EvenMap = (props: FigureProps) => <ContourMap {...props} windowOf={evenWindow} />;

const MARGIN = 1.12;

/** All of the ellipse at the rim, as large as the frame lets it be; null of what has none, which the map shows in its own way. */
function evenWindow(now: Floor, aspect: number): MapWindow | null {
  const { ground } = now;
  if (!isQuadratic(ground)) return terrainMap().window(ground, aspect, true);
  const ellipse = ellipseAt(ground, rimIn(now));
  if (!ellipse) return null;
  const [w, b] = ellipse.center;
  const [wide, high] = ellipse.axes.map((row) => Math.hypot(...row)) as [number, number];
  const half = MARGIN * Math.max(high, wide / aspect);
  return { w: [w - half * aspect, w + half * aspect], b: [b - half, b + half], equal: true };
}
