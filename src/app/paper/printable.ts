import type { Lesson, LessonCard } from '../../lessons/lesson.ts';

/** Gets a lesson ready to be printed, once the page is at rest: nobody prints in the first moment. Returns how to let go of it. */
export function printable(card: LessonCard, lesson: Lesson): () => void {
  let gone = false;
  let letGo: (() => void) | undefined;
  whenIdle(async () => {
    if (gone) return;
    const { printHandout } = await import('./printHandout.tsx');
    const stop = await printHandout(card, lesson);
    if (gone) stop();
    else letGo = stop;
  });
  return () => {
    gone = true;
    letGo?.();
  };
}

/** Not every browser says when it is idle; two seconds are as good a guess as any. */
const whenIdle = (act: () => void) =>
  'requestIdleCallback' in window ? requestIdleCallback(act) : setTimeout(act, 2000);
