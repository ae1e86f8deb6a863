import { type PointerEvent, useEffect, useRef } from 'react';
import type { Point, Stroke } from '../../../run/room/roomState.ts';
import { useRoom, useSession } from '../context.ts';

/** Of the ground's width: what the eraser takes. */
const REACH = 0.02;
/** Points closer than this to the one before say nothing. */
const FINE = 0.002;
/** A fading stroke is gone after so many milliseconds; the style sheet fades it meanwhile. */
const FADES_IN = 3000;
/** Strokes are told in thousandths of the ground, which is enough for a wall and short. */
const round = (share: number) => Math.round(share * 2000) / 2000;

/** The pointer and the pen, over the figures. While a hand is chosen it lets everything through. */
export function Ink() {
  const { room } = useSession();
  const tool = useRoom((state) => state.tool);
  const ground = useRef<HTMLDivElement>(null);
  const drawing = useRef<{ id: string; points: Point[] } | null>(null);
  const fading = tool === 'fading';

  const placeOf = (event: PointerEvent): Point => {
    const box = ground.current?.getBoundingClientRect();
    if (!box || box.width === 0) return [0, 0];
    return [round((event.clientX - box.left) / box.width), round((event.clientY - box.top) / box.height)];
  };
  const erase = (at: Point) => {
    const hit = room.strokes().filter(([, { points }]) => points.some((one) => far(one, at) < REACH));
    if (hit.length > 0) room.erase(hit.map(([id]) => id));
  };
  const onDown = (event: PointerEvent) => {
    if (tool === 'hand' || event.button !== 0) return;
    event.preventDefault();
    ground.current?.setPointerCapture(event.pointerId);
    const at = placeOf(event);
    if (tool === 'pointer') room.set({ pointer: at });
    else if (tool === 'eraser') erase(at);
    else {
      drawing.current = { id: crypto.randomUUID(), points: [at] };
      room.draw(drawing.current.id, { points: [at], fading, doneAt: null });
    }
  };
  const onMove = (event: PointerEvent) => {
    const at = placeOf(event);
    if (tool === 'pointer') room.set({ pointer: at });
    if (tool === 'eraser' && event.buttons > 0) erase(at);
    const stroke = drawing.current;
    const last = stroke?.points.at(-1);
    if (!stroke || !last || far(last, at) < FINE) return;
    stroke.points = [...stroke.points, at];
    room.draw(stroke.id, { points: stroke.points, fading, doneAt: null });
  };
  const onUp = () => {
    const stroke = drawing.current;
    drawing.current = null;
    if (stroke) room.draw(stroke.id, { points: stroke.points, fading, doneAt: Date.now() });
  };
  return (
    <div
      ref={ground}
      className="ink"
      data-tool={tool}
      onPointerDown={onDown}
      onPointerMove={onMove}
      onPointerUp={onUp}
      onPointerCancel={onUp}
      onPointerLeave={() => {
        if (tool === 'pointer') room.set({ pointer: null });
      }}
    >
      <Strokes />
      <Spot />
    </div>
  );
}

const far = ([x, y]: Point, [atX, atY]: Point) => Math.hypot(x - atX, y - atY);

function Strokes() {
  const { room } = useSession();
  // As text, so that React is asked only when there is another stroke or one has grown.
  useRoom((_, all) =>
    all
      .strokes()
      .map(([id, { points, doneAt }]) => `${id} ${points.length} ${doneAt}`)
      .join(),
  );
  const strokes = room.strokes();
  return (
    <svg className="ink-sheet" viewBox="0 0 1000 1000" preserveAspectRatio="none" aria-hidden="true">
      {strokes.map(([id, stroke]) => (
        <Drawn key={id} id={id} stroke={stroke} />
      ))}
    </svg>
  );
}

function Drawn({ id, stroke: { points, fading, doneAt } }: { id: string; stroke: Stroke }) {
  const { room } = useSession();
  const fades = fading && doneAt !== null;
  useEffect(() => {
    if (!fades) return;
    const timer = setTimeout(() => room.erase([id]), Math.max(0, FADES_IN - (Date.now() - doneAt)));
    return () => clearTimeout(timer);
  }, [room, id, fades, doneAt]);
  const [first = [0, 0], ...rest] = points;
  const at = ([x, y]: Point) => `${1000 * x} ${1000 * y}`;
  // A dot is a line that goes nowhere.
  const path = `M${at(first)}${(rest.length > 0 ? rest : [first]).map((one) => `L${at(one)}`).join('')}`;
  return (
    <g className={fades ? 'ink-stroke is-fading' : 'ink-stroke'}>
      <path className="ink-halo" d={path} />
      <path className="ink-line" d={path} />
    </g>
  );
}

/** A light on what is pointed at; around it the wall is dimmed. */
function Spot() {
  const pointer = useRoom((state) => state.pointer);
  const shown = useRoom((state) => state.tool === 'pointer');
  if (!pointer || !shown) return null;
  const [x, y] = pointer;
  return <div className="spot" style={{ left: `${100 * x}%`, top: `${100 * y}%` }} aria-hidden="true" />;
}
