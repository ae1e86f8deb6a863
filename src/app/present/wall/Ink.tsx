import { type PointerEvent, useEffect, useRef } from 'react';
import type { Point, Stroke, Tool } from '../../../run/room/roomState.ts';
import { type Hand, useGrip } from '../../../ui/useGrip.ts';
import { newId } from '../../newId.ts';
import { useRoom, useSession } from '../context.ts';

/** The radius of the eraser, as a share of the width of the figures' area. */
const REACH = 0.02;
/** Points closer than this to the one before are left out. */
const FINE = 0.002;
/** Milliseconds after which a fading stroke is removed; the style sheet fades it meanwhile. */
const FADES_IN = 3000;
/** Rounds to half a thousandth of the area: fine enough for a wall, and short in a message. */
const round = (share: number) => Math.round(share * 2000) / 2000;

/** Milliseconds for which touches are ignored after a pen was seen: they come from the hand that holds it. */
const PALM = 1000;

/** The action of one pointer, from its press to its release. */
interface Doing {
  readonly tool: Tool;
  readonly byTouch: boolean;
  readonly id: string;
  stroke: Stroke | null;
}

/**
 * The layer over the figures for the pointer and the pens. With the hand as tool it lets all events through. It follows one pointer at a time; the
 * others have no effect, except that a pen takes over from a finger.
 */
export function Ink() {
  const { room } = useSession();
  const tool = useRoom((state) => state.tool);
  const ground = useRef<HTMLDivElement>(null);
  const doing = useRef<Doing | null>(null);
  const penSeen = useRef(Number.NEGATIVE_INFINITY);

  const placeOf = ({ clientX, clientY }: Hand): Point => {
    const box = ground.current?.getBoundingClientRect();
    if (!box || box.width === 0) return [0, 0];
    return [round((clientX - box.left) / box.width), round((clientY - box.top) / box.height)];
  };
  const erase = (at: Point) => {
    const hit = room.strokes().filter(([, { points }]) => points.some((one) => far(one, at) < REACH));
    if (hit.length > 0) room.erase(hit.map(([id]) => id));
  };
  const draw = (held: Doing, stroke: Stroke) => {
    held.stroke = stroke;
    room.draw(held.id, stroke);
  };
  const follow = (hand: Hand) => {
    const { current: held } = doing;
    if (held?.tool !== tool) return finish();
    const at = placeOf(hand);
    if (tool === 'pointer') room.set({ pointer: at });
    else if (tool === 'eraser') erase(at);
    else if (!held.stroke) draw(held, { points: [at], fading: tool === 'fading', doneAt: null });
    // A stroke that was erased meanwhile, as by going to the next step, is not drawn again.
    else if (!room.strokes().some(([id]) => id === held.id)) doing.current = null;
    else {
      const { points } = held.stroke;
      if (far(points.at(-1) as Point, at) >= FINE) draw(held, { ...held.stroke, points: [...points, at] });
    }
  };
  const finish = () => {
    const { current: held } = doing;
    doing.current = null;
    if (held?.stroke && room.strokes().some(([id]) => id === held.id))
      draw(held, { ...held.stroke, doneAt: Date.now() });
  };
  const undo = () => {
    const { current: held } = doing;
    doing.current = null;
    if (held?.stroke) room.erase([held.id]);
  };
  const [grip, holder] = useGrip({
    replaced: () => 0,
    accepts(event) {
      const byTouch = event.pointerType === 'touch';
      if (tool === 'hand' || (byTouch && event.timeStamp - penSeen.current < PALM)) return false;
      event.preventDefault();
      doing.current = { tool, byTouch, id: newId(), stroke: null };
      return true;
    },
    take: follow,
    pull: follow,
    letGo: finish,
    undo,
  });
  const seen = (event: PointerEvent) => {
    if (event.pointerType === 'pen') penSeen.current = event.timeStamp;
  };
  return (
    <div
      ref={ground}
      className="ink"
      data-tool={tool}
      {...grip}
      onPointerDown={(event) => {
        seen(event);
        if (event.pointerType === 'pen' && holder.current && doing.current?.byTouch) {
          undo();
          holder.current = null;
        }
        grip.onPointerDown(event);
      }}
      onPointerMove={(event) => {
        seen(event);
        grip.onPointerMove(event);
        const hovers = event.buttons === 0 && !holder.current;
        if (tool === 'pointer' && hovers) room.set({ pointer: placeOf(event) });
      }}
      onPointerUp={(event) => {
        seen(event);
        grip.onPointerUp(event);
      }}
      onPointerLeave={() => {
        if (tool === 'pointer' && !holder.current) room.set({ pointer: null });
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
  // A string, so that React renders only when a stroke was added or has grown.
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
  // A stroke of one point is drawn as a line of length 0, which round caps make a dot.
  const path = `M${at(first)}${(rest.length > 0 ? rest : [first]).map((one) => `L${at(one)}`).join('')}`;
  return (
    <g className={fades ? 'ink-stroke is-fading' : 'ink-stroke'}>
      <path className="ink-halo" d={path} />
      <path className="ink-line" d={path} />
    </g>
  );
}

/** Dims the wall except around the pointer. */
function Spot() {
  const pointer = useRoom((state) => state.pointer);
  const shown = useRoom((state) => state.tool === 'pointer');
  if (!pointer || !shown) return null;
  const [x, y] = pointer;
  return <div className="spot" style={{ left: `${100 * x}%`, top: `${100 * y}%` }} aria-hidden="true" />;
}
