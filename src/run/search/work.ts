/** Working ranges out and seeing how long it takes, in a worker or on the page. */
import { isRefused } from '../../core/problem.ts';
import type { MakeLoops } from '../../core/search/loops.ts';
import { type SearchTask, searchOf } from '../../core/search/search.ts';
import type { Worked } from './messages.ts';

/** What is over sooner is done again, as often as it takes, and the mean counts: a clock in a browser is coarse. In milliseconds. */
const LEAST = 4;

interface Tools {
  readonly loops: MakeLoops;
  clock(): number;
}

/**
 * How a task's ranges are worked out. The first is worked out once before it is timed, and where it is over too soon for the clock again and again; it gives the same each time.
 * @throws with the sentence, where the task cannot be searched
 */
export function workOn(task: SearchTask, { loops, clock }: Tools): (from: number, to: number) => Worked {
  const search = searchOf(task, loops);
  if (isRefused(search)) throw new Error(search.problem.message);
  let isFirst = true;
  return (from, to) => {
    // What runs for the first time is being compiled meanwhile: that says nothing about how fast it goes.
    if (isFirst) search.run(from, to);
    const begun = clock();
    const found = search.run(from, to);
    let times = 1;
    let gone = clock() - begun;
    for (; isFirst && gone < LEAST && times < 10_000; times++) {
      search.run(from, to);
      gone = clock() - begun;
    }
    isFirst = false;
    // A clock that stood still has seen less than its smallest tick.
    return { found, milliseconds: Math.max(gone, 0.001) / times };
  };
}
