import { type PointerEvent, useRef } from 'react';
import type { Point } from './frame.ts';

interface DragOptions {
  /** Where the thing stands now, in the drawing's units. Absent: it jumps to the pointer. */
  from?: () => Point;
  move: (to: Point) => void;
  /** Pressed and let go on the same spot. */
  click?: (at: Point, event: PointerEvent<Element>) => void;
  end?: () => void;
  /** Whether a press takes hold of it at all. */
  accepts?: (event: PointerEvent<Element>) => boolean;
}

/** Movement under this many pixels is a click by an unsteady hand. */
const STEADY = 3;

/** A pointer's place in the drawing's own units, whatever the page has done to the drawing. */
export function placeOf(event: { clientX: number; clientY: number; currentTarget: Element }): Point {
  const matrix = (event.currentTarget as SVGGraphicsElement).ownerSVGElement?.getScreenCTM();
  if (!matrix) return { x: 0, y: 0 };
  const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
  return { x, y };
}

/** Handlers that drag one thing with one pointer, from wherever on it the pointer took hold. */
export function useDrag({ from, move, click, end, accepts }: DragOptions) {
  const held = useRef<{ id: number; start: Point; offset: Point; moved: boolean } | null>(null);
  return {
    onPointerDown(event: PointerEvent<Element>) {
      if (event.button !== 0 || held.current || (accepts && !accepts(event))) return;
      const start = placeOf(event);
      const stands = from?.() ?? start;
      held.current = {
        id: event.pointerId,
        start,
        offset: { x: stands.x - start.x, y: stands.y - start.y },
        moved: !from,
      };
      event.currentTarget.setPointerCapture(event.pointerId);
      if (!from) move(start);
    },
    onPointerMove(event: PointerEvent<Element>) {
      const grip = held.current;
      if (grip?.id !== event.pointerId) return;
      const at = placeOf(event);
      if (!grip.moved && Math.hypot(at.x - grip.start.x, at.y - grip.start.y) < STEADY) return;
      grip.moved = true;
      move({ x: at.x + grip.offset.x, y: at.y + grip.offset.y });
    },
    onPointerUp(event: PointerEvent<Element>) {
      const grip = held.current;
      if (grip?.id !== event.pointerId) return;
      held.current = null;
      if (!grip.moved) click?.(placeOf(event), event);
      end?.();
    },
    onPointerCancel() {
      held.current = null;
      end?.();
    },
  };
}
