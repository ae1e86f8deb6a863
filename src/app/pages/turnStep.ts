import type { Lesson, LessonCard } from '../../lessons/lesson.ts';
import { bring } from '../../ui/bring.ts';
import { go, routeIn } from '../router.tsx';
import { STEP, stepIn } from './stepIn.ts';

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

/**
 * Turns a step from where the address is, which may be another lesson that is still on its way. This lesson knows those beside it; what lies farther, as after
 * many presses at once, the catalog knows.
 */
export async function turnStep(
  { card, place }: Lesson,
  by: 1 | -1,
  shown: number,
  root: string,
): Promise<void> {
  const beside = (lessons: readonly (LessonCard | null)[]) =>
    besideAddress(
      lessons.flatMap((one) => one ?? []),
      { route: routeIn(location.pathname, root), hash: location.hash, shown },
      by,
    );
  const known = [place.before, card, place.after];
  const to = beside(known) ?? beside((await bring(() => import('../../lessons/catalog.ts'))).LESSONS);
  if (to !== null) go(root, to);
}
