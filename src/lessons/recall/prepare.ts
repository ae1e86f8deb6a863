import { random } from '../../core/random.ts';
import { LESSONS } from '../catalog.ts';
import type { Progress } from '../progress/progress.ts';
import { choose, memoriesOf } from './choose.ts';
import { lessonOf, loadQuestion, numberOf, POOL } from './pool.ts';
import { type Asked, askedBy } from './question.ts';
import { begin, latestRound } from './rounds.ts';

/** A question that is ready to be asked. */
export interface Ready {
  readonly id: string;
  /** What its round's numbers are made from. */
  readonly seed: number;
  readonly asked: Asked;
  /** The lesson that it is about. */
  readonly lesson: { readonly number: number; readonly title: string };
}

/** A seed that was kept may be any whole number; from here on there is room above it. */
const within = (seed: number) => seed % 2 ** 50;

/** Questions of one seed, ready, in this order. Those that are no longer there are left out. */
async function ready(ids: readonly string[], seed: number): Promise<Ready[]> {
  const questions = await Promise.all(ids.map(loadQuestion));
  return ids.flatMap((id, place) => {
    const question = questions[place];
    const number = numberOf(lessonOf(id));
    const title = LESSONS[number - 1]?.title;
    if (!question || title === undefined) return [];
    return { id, seed, asked: askedBy(question, within(seed) + place), lesson: { number, title } };
  });
}

/** The round of a lesson: the one that was begun, or a new one, with what is due for this learner and numbers of its own. */
export async function prepare(progress: Progress, slug: string, anew = false): Promise<Ready[]> {
  const kept = progress.of(slug).recall;
  const begun = latestRound(kept);
  const last = begun[0]?.seed ?? 0;
  if (!anew && begun.length > 0) {
    const round = await ready(
      begun.map(({ id }) => id),
      last,
    );
    if (round.length > 0) return round;
  }
  const number = numberOf(slug);
  const memories = memoriesOf(LESSONS.slice(0, number).map((one) => progress.of(one.slug).recall));
  // A later round has a larger seed, whatever the clock says. Each question has one of its own from there on.
  const seed = Math.max(Date.now(), last + POOL.length);
  const ids = choose({ pool: POOL, number, memories, random: random(within(seed)) });
  progress.recall(slug, begin(kept, ids, seed));
  return ready(ids, seed);
}

/** The round of somebody of whom nothing is known, as for a paper: the same for the same set. */
export function prepareSet(slug: string, set: number): Promise<Ready[]> {
  const ids = choose({ pool: POOL, number: numberOf(slug), memories: new Map(), random: random(set) });
  return ready(ids, 1000 * set);
}
