import { useCallback, useEffect, useLayoutEffect } from 'react';
import { SIZES } from '../../../run/room/roomState.ts';
import { useLesson, useRoom } from '../context.ts';
import type { ClassSession } from '../session/session.ts';
import { dressBowl, typeHere } from '../typeSize.ts';

/** What has to be seen whole, without scrolling: what is told, the controls, and the wall with its figures at their least height. */
const WHOLE = '.wall-sheet, .telling, .wall-panel, .wall-panel > *';
const overflows = (box: Element) =>
  box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1;
/** Lower than this, in its own ems, a drawing has no room for its axes and what is written along them; one that needs more says so in its style sheet. */
const LOWEST = 7;
const isLow = (box: Element) => {
  const em = box.querySelector('.figure-em')?.getBoundingClientRect().width ?? 0;
  const lowest = Number(getComputedStyle(box).getPropertyValue('--lowest')) || LOWEST;
  return box.clientHeight > 0 && box.clientHeight < lowest * em;
};
/** What is told has to fit in any size; for a drawing the type stops to grow, but is never smaller than usual, since it has to be read from the last row. */
const fits = (size: number) =>
  ![...document.querySelectorAll(WHOLE)].some(overflows) &&
  (size <= 1 || ![...document.querySelectorAll('.wall-ground .figure-box')].some(isLow));

/**
 * Sets the wall's type as large as is asked for, or as large as lets everything be seen: figures give way first, to their least height, and then the type
 * does. The windows of the room are told of both, and the wall says so (`TypeNote.tsx`).
 */
export function useFittingType({ room }: ClassSession, stroke: number, open: boolean): void {
  const asked = useRoom(({ size }) => size);
  const told = useRoom(({ slug, step, beat }) => `${slug} ${step} ${beat}`);
  const lesson = useLesson();
  const setType = useCallback(() => {
    const { style } = document.documentElement;
    let fitted = asked;
    for (; ; fitted = Math.round(10 * (fitted - SIZES.by)) / 10) {
      style.setProperty('--room-size', String(fitted));
      if (fitted <= SIZES.least || fits(fitted)) break;
    }
    dressBowl();
    // Lines grow with the type, since a larger screen is seen from the same seats.
    style.setProperty('--stroke', String(stroke * (typeHere() / 20)));
    // The presenter's view needs the size of the wall to show it scaled.
    room.set({ wall: [innerWidth, innerHeight, typeHere()], fitted });
  }, [room, asked, stroke]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each of these changes what has to fit.
  useLayoutEffect(setType, [setType, told, lesson, open]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: until there is a lesson, there is no wall to observe.
  useEffect(() => {
    // The tools take room from the wall, and so does a countdown, and type that has come late.
    const observer = new ResizeObserver(setType);
    for (const one of document.querySelectorAll('.wall, .wall-top')) observer.observe(one);
    addEventListener('resize', setType);
    // The room may hold the size of an earlier wall, from before a reload.
    const forget = room.subscribe(({ keys, remote }) => {
      if (remote && keys.has('wall')) setType();
    });
    return () => {
      observer.disconnect();
      removeEventListener('resize', setType);
      forget();
    };
  }, [room, setType, lesson]);
}
