import { useLayoutEffect, useRef, useState } from 'react';
import { useRoom } from '../context.ts';
import { typeHere } from '../typeSize.ts';
import { Wall } from '../wall/Wall.tsx';

/** The wall as the class sees it: laid out for the size of the wall's window, then scaled down as a whole. */
export function MiniWall() {
  const [width, height, type] = useRoom((state) => state.wall);
  const blank = useRoom((state) => state.blank);
  const room = useRef<HTMLDivElement>(null);
  const [fit, setFit] = useState({ scale: 0.5, width: 1024, height: 576 });
  useLayoutEffect(() => {
    const pane = room.current;
    if (!pane) return;
    const measure = () => {
      const as = typeHere() / type;
      const laid = { width: width * as, height: height * as };
      const scale = Math.min(pane.clientWidth / laid.width, pane.clientHeight / laid.height);
      if (scale > 0) setFit({ ...laid, scale });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(pane);
    return () => observer.disconnect();
  }, [width, height, type]);
  return (
    <div ref={room} className="mini-room" style={{ aspectRatio: `${width} / ${height}` }}>
      <div
        className="mini"
        data-blank={blank ?? undefined}
        style={{
          width: fit.width,
          height: fit.height,
          transform: `translateX(-50%) scale(${fit.scale})`,
        }}
      >
        <Wall />
      </div>
    </div>
  );
}
