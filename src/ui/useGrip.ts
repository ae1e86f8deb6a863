import { type PointerEvent, type RefObject, useLayoutEffect, useRef } from 'react';

/** Where a pointer is, and on what. */
export type Hand = Pick<
  PointerEvent<Element>,
  'clientX' | 'clientY' | 'currentTarget' | 'shiftKey' | 'timeStamp'
>;

export interface GripOptions {
  /** Counts what has replaced the values that hands move: what was taken hold of before is held no longer. */
  replaced: () => number;
  /** Whether a press takes hold at all. */
  accepts?: ((event: PointerEvent<Element>) => boolean) | undefined;
  /** Whether this press may as well begin a swipe that scrolls the page: then it takes hold once it moves sideways, stays, or is a tap. */
  mayScroll?: (event: PointerEvent<Element>) => boolean;
  /** Whether what an unsteady hand moves within a click is nothing. */
  steady?: boolean;
  take: (hand: Hand) => void;
  pull: (hand: Hand) => void;
  letGo?: (hand: Hand, moved: boolean) => void;
  /** The browser has taken the pointer away, as for a gesture of its own. */
  undo?: (() => void) | undefined;
}

export interface Grip {
  readonly id: number;
  readonly first: Hand;
  /** What `replaced` counted when the hand was last heard of; NaN once it holds nothing, though it is still down. */
  count: number;
  taken: boolean;
  moved: boolean;
  timer?: ReturnType<typeof setTimeout>;
}

/** Movement of so many pixels is none yet. */
const SLACK = 3;
/** A finger that stays for so many milliseconds does not scroll. */
const STAYS = 250;

export const isFinger = ({ pointerType }: { pointerType: string }): boolean => pointerType !== 'mouse';

/** The handlers of a grip: it follows the pointer that took hold and no other, until that is lifted or what it holds is replaced. */
export function gripHandlers(held: { current: Grip | null }, options: GripOptions) {
  const { replaced, accepts, mayScroll, steady, take, pull, letGo, undo } = options;
  const lasts = (grip: Grip) => grip.count === replaced();
  const drop = (grip: Grip) => {
    clearTimeout(grip.timer);
    grip.count = Number.NaN;
  };
  // What the hand itself does ends nothing.
  const act = (grip: Grip, what: (hand: Hand) => void, hand: Hand) => {
    what(hand);
    grip.count = replaced();
  };
  const begin = (grip: Grip, hand: Hand) => {
    clearTimeout(grip.timer);
    grip.taken = true;
    act(grip, take, hand);
  };
  const end = (event: PointerEvent<Element>) => {
    const grip = held.current;
    if (grip?.id !== event.pointerId) return;
    held.current = null;
    if (lasts(grip)) {
      if (event.type !== 'pointerup') grip.taken && undo?.();
      else {
        if (!grip.taken) begin(grip, event);
        letGo?.(event, grip.moved);
      }
    }
    drop(grip);
  };
  return {
    onPointerDown(event: PointerEvent<Element>) {
      const { button, pointerId: id, currentTarget } = event;
      // Where what was held has been hidden, the end of that press was told to something else.
      const isHeld = held.current && currentTarget.hasPointerCapture(held.current.id);
      if (button !== 0 || isHeld || accepts?.(event) === false) return;
      // A press whose end was never told takes hold of nothing any more.
      if (held.current) drop(held.current);
      // A copy: what the event is on is forgotten once it has been told.
      const grip: Grip = { id, first: { ...event }, count: replaced(), taken: false, moved: false };
      held.current = grip;
      currentTarget.setPointerCapture(id);
      const start = () => lasts(grip) && begin(grip, grip.first);
      if (mayScroll?.(event)) grip.timer = setTimeout(start, STAYS);
      else start();
    },
    onPointerMove(event: PointerEvent<Element>) {
      const grip = held.current;
      if (grip?.id !== event.pointerId) return;
      const across = Math.abs(event.clientX - grip.first.clientX);
      const along = Math.abs(event.clientY - grip.first.clientY);
      const { taken, first, timer } = grip;
      const begins = !grip.moved && (across > SLACK || along > SLACK);
      grip.moved ||= begins;
      // Where the page was busy a swipe is heard of late, when it seems to have stayed.
      const late = event.timeStamp - first.timeStamp < STAYS;
      const scrolls = timer && begins && along >= across && (!taken || late);
      if (scrolls && taken) undo?.();
      if (scrolls) grip.taken = false;
      if (scrolls || !lasts(grip)) drop(grip);
      else if (grip.moved || (taken && !steady)) {
        if (!taken) begin(grip, first);
        act(grip, pull, event);
      }
    },
    onPointerUp: end,
    onPointerCancel: end,
  };
}

/**
 * One hand on one thing: handlers for the element, and who holds it. With `node`, the page does not scroll from under a finger that
 * has taken hold, whichever way it goes on.
 */
export function useGrip(options: GripOptions, node?: RefObject<Element | null>) {
  const held = useRef<Grip | null>(null);
  // Let go of as the element goes, not after: a finger that stays would take hold of nothing.
  useLayoutEffect(() => {
    const element = node?.current;
    const stay = (event: Event) => {
      if (held.current?.taken && event.cancelable) event.preventDefault();
    };
    element?.addEventListener('touchmove', stay, { passive: false });
    return () => {
      element?.removeEventListener('touchmove', stay);
      clearTimeout(held.current?.timer);
    };
  }, [node]);
  return [gripHandlers(held, options), held] as const;
}
