import { type RefObject, useId, useMemo, useRef } from 'react';
import { contourMap as words } from '#words/contourMap.ts';
import { same } from '../../core/same.ts';
import { isQuadratic } from '../../core/terrain.ts';
import type { Axis, Floor } from '../../run/stage/facets.ts';
import { Axes } from '../axes/Axes.tsx';
import { FigureBox } from '../axes/FigureBox.tsx';
import { FrameClip } from '../axes/FrameClip.tsx';
import type { Box, FigureSize } from '../axes/frame.ts';
import { type ArrowSet, hasGradient } from '../axes/slopeArrows.ts';
import { Figure } from '../Figure.tsx';
import { useSnapshot } from '../stageContext.ts';
import { Arrows, LevelHere } from './Arrows.tsx';
import { Ball, Ground } from './Ball.tsx';
import { Before, Bottom, ContourLabels, Contours, Holes, Marks, Slice } from './Contours.tsx';
import { Descent, Races } from './Descent.tsx';
import { describe } from './describe.ts';
import { extras, terrainMap } from './extras.ts';
import { Flag } from './Flag.tsx';
import { type ContourPlot, mapFor, mapFrame } from './map.ts';
import { type MapWindow, nextMapWindow } from './mapWindow.ts';
import './contourMap.css';
import { rimIn } from '../axes/floor.ts';
import { under } from '../axes/under.ts';

export interface ContourMapProps {
  size: FigureSize;
  /** The arrows at the ball. With the gradient both axes get the same scale; see mapWindow.ts. */
  arrows?: ArrowSet | undefined;
  /** Whether the bottom is marked. */
  showBottom?: boolean | undefined;
  /** Whether the surface, the ball and the path are there yet. */
  surface?: boolean | undefined;
  /** Whether a press moves the start of a race as well; else one is only watched. */
  placeWhileRacing?: boolean | undefined;
  title?: string | undefined;
  /** Which part of the plane to show in a frame of that width over height, where that is not the map's own choice; null leaves it to the map. */
  windowOf?: ((now: Floor, aspect: number) => MapWindow | null) | undefined;
}

/** The bowl from above: contours of the cost over two parameters, and the ball on them. */
export function ContourMap({
  size,
  arrows = 'none',
  showBottom = false,
  surface = true,
  placeWhileRacing = false,
  title,
  windowOf,
}: ContourMapProps) {
  // The description speaks of the map as it is drawn, and the drawing knows its size.
  const drawn = useRef<ContourPlot>(null);
  return (
    <Figure
      name={words.name}
      title={title}
      className="drawn"
      describe={(now: Floor) => describe(now, { arrows, showBottom, surface, plot: drawn.current })}
    >
      <FigureBox size={size} className="contour-map">
        {(box) => (
          <Drawing
            box={box}
            arrows={arrows}
            showBottom={showBottom}
            surface={surface}
            placeWhileRacing={placeWhileRacing}
            drawn={drawn}
            windowOf={windowOf}
          />
        )}
      </FigureBox>
      {under.Line ? <under.Line /> : null}
    </Figure>
  );
}

interface DrawingProps {
  arrows: NonNullable<ContourMapProps['arrows']>;
  showBottom: boolean;
  surface: boolean;
  placeWhileRacing: boolean;
  box: Box;
  drawn: RefObject<ContourPlot | null>;
  windowOf: ContourMapProps['windowOf'];
}

function Drawing({ box, arrows, showBottom, surface, placeWhileRacing, drawn, windowOf }: DrawingProps) {
  const clip = useId();
  const window = useMapWindow(box, hasGradient(arrows), windowOf);
  const terrain = useSnapshot((now: Floor) => !isQuadratic(now.ground));
  const bottom = showBottom ? words.bottom : '';
  const plot = useMemo(
    () => mapFor(box, window, { terrain, bottom, arrows: arrows !== 'none' }),
    [box, window, terrain, bottom, arrows],
  );
  drawn.current = plot;
  const racing = useSnapshot((now: Floor) => now.racing);
  const raining = useSnapshot((now: Floor) => now.rain.length > 0);
  const { frame, em, tight, x, y, xTicks, yTicks } = plot;
  const axes = useSnapshot((now: Floor) => now.axes);
  // The small map has no room for more than the names.
  const named = ({ name, meaning, className }: Axis) => ({
    name: meaning && !tight ? `${name} ${meaning}` : name,
    tone: `parameter ${className}` as const,
  });
  return (
    <>
      <FrameClip id={clip} frame={frame} />
      <Axes
        frame={frame}
        em={em}
        tight={tight}
        x={{ scale: x, ticks: xTicks, ...named(axes[0]) }}
        y={{ scale: y, ticks: yTicks, ...named(axes[1]) }}
      />
      <g clipPath={`url(#${clip})`}>
        {surface && terrain ? <Holes plot={plot} /> : null}
        {surface ? <Contours plot={plot} /> : null}
        {surface && window.equal && !racing ? <LevelHere plot={plot} /> : null}
        {surface ? <ContourLabels plot={plot} /> : null}
        <Marks plot={plot} />
        {surface ? <Before plot={plot} /> : null}
        <Slice plot={plot} />
        {showBottom ? <Bottom plot={plot} name={words.bottom} /> : null}
        {surface && raining && extras.Rain ? <extras.Rain plot={plot} /> : null}
        {surface ? <Descent plot={plot} /> : null}
        {extras.CodeTrace ? <extras.CodeTrace plot={plot} /> : null}
      </g>
      <Ground plot={plot} placeWhileRacing={placeWhileRacing} />
      {surface && arrows !== 'none' && !racing ? (
        <g clipPath={`url(#${clip})`} className="map-arrows">
          <Arrows plot={plot} arrows={arrows} />
        </g>
      ) : null}
      {racing ? <Races plot={plot} clip={clip} /> : null}
      {surface && !racing ? <Ball plot={plot} /> : null}
      <Flag plot={plot} />
    </>
  );
}

function useMapWindow(box: Box, equal: boolean, windowOf: ContourMapProps['windowOf']): MapWindow {
  const { left, right, top, bottom } = mapFrame(box);
  const aspect = (right - left) / (bottom - top);
  const shown = useRef<Parameters<typeof nextMapWindow>[1]>(null);
  const last = useRef<MapWindow>(null);
  // The same object while it is the same window.
  const kept = (wanted: MapWindow) => {
    if (!same(wanted, last.current)) last.current = wanted;
    return last.current as MapWindow;
  };
  return useSnapshot((now: Floor) => {
    const { ground: surface, start } = now;
    const rim = rimIn(now);
    const chosen = windowOf?.(now, aspect);
    if (chosen) return kept(chosen);
    if (!isQuadratic(surface)) return kept(terrainMap().window(surface, aspect, equal));
    const wanted = { surface, rim, aspect, equal, start, drifts: !!now.held?.length };
    const window = nextMapWindow(wanted, shown.current);
    shown.current = { ...wanted, window };
    return window;
  });
}
