import { type PointerEvent, useRef } from 'react';
import { type Hand, isFinger, useGrip } from '../../ui/useGrip.ts';
import { useStage } from '../stageContext.ts';
import type { Point } from './frame.ts';

interface DragOptions {
  /** Where the thing stands now, in the drawing's units. Absent: it jumps to the pointer. */
  from?: () => Point;
  move: (to: Point) => void;
  /** It moves along the page's width alone: a finger that goes up or down over it scrolls. */
  sideways?: boolean;
  /** Pressed and let go on the same spot. */
  click?: (at: Point) => void;
  end?: () => void;
  /** Whether a press takes hold of it at all. */
  accepts?: (event: PointerEvent<Element>) => boolean;
}

/** A pointer's place in the drawing's own units, whatever the page has done to the drawing. */
export function placeOf(event: Pick<Hand, 'clientX' | 'clientY' | 'currentTarget'>): Point {
  const matrix = (event.currentTarget as SVGGraphicsElement).ownerSVGElement?.getScreenCTM();
  if (!matrix) return { x: 0, y: 0 };
  const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
  return { x, y };
}

/** Handlers that drag one thing with one pointer, from wherever on it the pointer took hold. */
export function useDrag({ from, move, sideways, click, end, accepts }: DragOptions) {
  const stage = useStage();
  const offset = useRef<Point>({ x: 0, y: 0 });
  const [grip] = useGrip({
    replaced: stage.replaced,
    accepts,
    mayScroll: (event) => sideways === true && isFinger(event),
    steady: from !== undefined,
    take(hand) {
      const at = placeOf(hand);
      const stands = from?.() ?? at;
      offset.current = { x: stands.x - at.x, y: stands.y - at.y };
      if (!from) move(at);
    },
    pull(hand) {
      const at = placeOf(hand);
      move({ x: at.x + offset.current.x, y: at.y + offset.current.y });
    },
    letGo(hand, moved) {
      if (!moved) click?.(placeOf(hand));
      end?.();
    },
    undo: end,
  });
  return grip;
}
