// Which questions are asked, by a rule that can be told in three lines: what was missed comes back in the next round, which is the next lesson’s; what was known comes back two
// lessons later, then four, then eight (the longer something has been known, the later it is forgotten: Leitner's boxes, with lessons for days); and no
// lesson is asked about twice while there is another.
import type { Random } from '../../core/random.ts';
import type { Recalled } from '../progress/progress.ts';
import { ROUND } from './round.ts';

export interface InPool {
  readonly id: string;
  /** The lesson that it is about, by its number in the course. */
  readonly lesson: number;
}

/** How a question has gone so far. */
export interface Memory {
  /** The number of the lesson in which it was asked last. */
  readonly last: number;
  /** How many times in a row it was known. */
  readonly known: number;
}

/** What was asked in lesson 1, in lesson 2 and so on; undefined where nothing was. */
export type Outcomes = readonly (Readonly<Record<string, Recalled>> | undefined)[];

/** What is remembered of each question, in the order of the course. */
export function memoriesOf(outcomes: Outcomes): Map<string, Memory> {
  const memories = new Map<string, Memory>();
  for (const [index, asked] of outcomes.entries()) {
    for (const [id, { right }] of Object.entries(asked ?? {})) {
      if (right === undefined) continue;
      memories.set(id, { last: index + 1, known: right ? (memories.get(id)?.known ?? 0) + 1 : 0 });
    }
  }
  return memories;
}

/** The number of the lesson from which on it is asked again: what was missed in the same one, should there be another round in it. */
export const dueIn = ({ last, known }: Memory): number => last + (known === 0 ? 0 : 2 ** known);

interface Choosing {
  readonly pool: readonly InPool[];
  /** The lesson at whose start they are asked. */
  readonly number: number;
  readonly memories: ReadonlyMap<string, Memory>;
  readonly random: Random;
}

/** The questions to ask: what was missed and is due; then what is due or was never asked, by chance; and only then what is not due. */
export function choose({ pool, number, memories, random }: Choosing): string[] {
  const left = random.shuffle(pool.filter(({ lesson }) => lesson < number));
  const urgency = ({ id }: InPool): number => {
    const memory = memories.get(id);
    if (!memory) return 1;
    if (dueIn(memory) > number) return 2;
    return memory.known === 0 ? 0 : 1;
  };
  const chosen: InPool[] = [];
  const cost = (one: InPool) =>
    2 * urgency(one) + (urgency(one) > 0 && chosen.some(({ lesson }) => lesson === one.lesson) ? 1 : 0);
  while (chosen.length < ROUND && left.length > 0) {
    const best = left.reduce((least, one) => (cost(one) < cost(least) ? one : least));
    chosen.push(best);
    left.splice(left.indexOf(best), 1);
  }
  return chosen.map(({ id }) => id);
}
