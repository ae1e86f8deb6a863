import { type ReactNode, useContext, useLayoutEffect, useRef, useState } from 'react';
import { StillContext } from '../stillContext.ts';
import { type Box, FIRST_BOX, type FigureSize } from './frame.ts';
import './axes.css';

interface FigureBoxProps {
  size: FigureSize;
  className: string;
  children: (box: Box) => ReactNode;
}

/**
 * The drawing of a figure: an SVG that fills the room it has, one unit to the CSS pixel, so that text and targets
 * keep their size from a phone to a projector. The server draws the usual box, scaled to fit; the
 * first thing the browser does is to measure. A hidden letter m is measured too: themes change the size of the text.
 */
export function FigureBox({ size, className, children }: FigureBoxProps) {
  const host = useRef<HTMLDivElement>(null);
  const letter = useRef<HTMLSpanElement>(null);
  const [measured, setMeasured] = useState<Box | null>(null);
  useLayoutEffect(() => {
    const room = host.current;
    const type = letter.current;
    if (!room || !type) return;
    const measure = () => {
      const width = room.clientWidth;
      const height = room.clientHeight;
      // As it is laid out: the whole may be shown smaller than that.
      const em = Number.parseFloat(getComputedStyle(type).width);
      // A figure that is not shown has no room; it keeps what it had.
      if (width < 40 || height < 40 || !(em > 0)) return;
      setMeasured((before) =>
        before?.width === width && before.height === height && before.em === em
          ? before
          : { width, height, em },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(room);
    observer.observe(type);
    return () => observer.disconnect();
  }, []);
  const box = useContext(StillContext)?.[size] ?? measured ?? FIRST_BOX[size];
  return (
    <div
      ref={host}
      className={`figure-box figure-box-${size}`}
      translate="no"
      data-measured={measured ? 'yes' : 'no'}
    >
      <span ref={letter} className="figure-em" aria-hidden="true" />
      <svg
        className={`drawing ${className}`}
        viewBox={`0 0 ${box.width} ${box.height}`}
        preserveAspectRatio="xMidYMid meet"
        width="100%"
        height="100%"
        role="presentation"
      >
        {children(box)}
      </svg>
    </div>
  );
}
