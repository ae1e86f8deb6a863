/**
 * The search of this page: one at a time, for the control that starts it and the figure that fills in. What is found is no state but a cache: a window that shows how far a search has come, and has not done it
 * itself, works the same out again, on the spot where it is short and else in its own workers.
 */
import { isRefused } from '../../core/problem.ts';
import { createFindings, type Findings } from '../../core/search/findings.ts';
import { type SearchTask, searchOf } from '../../core/search/search.ts';
import { createSearcher, type SearchHere } from './searchHere.ts';
import { isShort } from './short.ts';

const searcher = createSearcher();
export const { get, subscribe, pause } = searcher;

/** What was begun here by hand; null where nothing was, or only what another window did is worked out again. */
let begun: SearchTask | null = null;

const keyOf = (task: SearchTask): string => JSON.stringify(task);
const isSame = (one: SearchTask | null, other: SearchTask): boolean =>
  one === other || (one !== null && keyOf(one) === keyOf(other));

/** Whether what this page searches is this; where there are no workers, a smaller search stands in for what was asked. */
export function isHere(task: SearchTask, here: SearchHere = searcher.get()): boolean {
  return isSame(here.task, task) || (here.isSmaller && begun !== null && isSame(begun, task));
}

/** Whether it was begun by hand in this window: then it is this window that says how far it is. */
export const isByHand = (task: SearchTask): boolean => begun !== null && isHere(task);

/** Begins, or goes on to the end where this page has come some way and paused. */
export function goOn(task: SearchTask): void {
  const { phase } = searcher.get();
  const goesOn = isHere(task) && (phase === 'paused' || phase === 'searching');
  begun = task;
  if (!goesOn) searcher.start(task);
  else {
    // What is still being worked out again goes on to the end as well.
    if (phase === 'searching') searcher.pause();
    searcher.resume();
  }
}

/** Ends it at once; its workers are gone. */
export function end(): void {
  begun = null;
  searcher.cancel();
}

/** Ends what is searched where it is not this. */
export function endOthers(task: SearchTask): void {
  const { phase } = searcher.get();
  if (phase !== 'idle' && phase !== 'refused' && !isHere(task)) end();
}

/** Ends what was not begun by hand: nobody looks at it any more. */
export function leave(): void {
  if (begun === null) end();
}

let short: { readonly task: SearchTask; readonly findings: Findings } | null = null;

/** What so many tries of a task found; null while this page has not come so far. */
export function findingsOf(task: SearchTask, done: number): Findings | null {
  const here = searcher.get();
  if (here.findings && here.findings.done >= done && isHere(task)) return here.findings;
  if (!isShort(task.plan, done)) return null;
  if (short && isSame(short.task, task) && short.findings.done === done) return short.findings;
  const search = searchOf(task);
  if (isRefused(search)) return null;
  short = { task, findings: createFindings(task.plan) };
  if (done > 0) short.findings.add(search.run(0, done));
  return short.findings;
}

/** Works out again what another window, or this one before it was loaded anew, has done. What was searched before ends with it. */
export function catchUp(task: SearchTask, done: number): void {
  endOthers(task);
  if (findingsOf(task, done)) return;
  if (!isHere(task)) searcher.start(task, { until: done });
  else if (searcher.get().phase === 'paused') searcher.resume(done);
}
