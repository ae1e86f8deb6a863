import { clamp } from '../../core/clamp.ts';
import type { LessonCard } from '../../lessons/lesson.ts';

const STEP = /^#(\d+)(?:&|$)/;

/** The step that an address asks for, inside the lesson: a step past the last is the last, nonsense is the first. */
export function stepIn(hash: string, count: number): number {
  const asked = STEP.exec(hash)?.[1];
  return asked === undefined ? 1 : clamp(Number(asked), 1, count);
}

/**
 * The route of the step before or after the one in the address, over the edge of a lesson too, as far as `lessons` reach; null where there is none. It goes by the address and
 * not by what is shown: while the next lesson loads, presses count from where the last one led. `shown` is the step where the address names a
 * place on the page.
 */
export function besideAddress(
  lessons: readonly LessonCard[],
  { route, hash, shown }: { route: string; hash: string; shown: number },
  by: 1 | -1,
): string | null {
  const index = lessons.findIndex(({ slug }) => route === `lessons/${slug}/`);
  const card = lessons[index];
  if (!card) return null;
  const step = (hash === '' || STEP.test(hash) ? stepIn(hash, card.steps) : shown) + by;
  if (step >= 1 && step <= card.steps) return `lessons/${card.slug}/#${step}`;
  const other = lessons[index + by];
  return other ? `lessons/${other.slug}/#${by < 0 ? other.steps : 1}` : null;
}
