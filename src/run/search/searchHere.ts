/**
 * A search on this machine: shared out by ranges among workers (`crew.ts`), put together in order, so that what is found depends on how far it has come and on nothing else, to the last bit: not on how many
 * worked, how fast, or how often it was paused. So how far it has come is all that a state need keep, and any window can work the rest out again (`until`). While the page is put away nothing is handed out.
 */
import type { Problem } from '../../core/problem.ts';
import { createFindings, type Findings } from '../../core/search/findings.ts';
import { countOf } from '../../core/search/plan.ts';
import { type Found, problemWithSearch, type SearchTask } from '../../core/search/search.ts';
import { browserSlices, type SliceClock } from '../stage/sliceClock.ts';
import { type Crew, pageCrew, workerCrew, workersFor } from './crew.ts';
import type { Worked } from './messages.ts';
import { createPace, type Pace } from './pace.ts';
import { smallerPlan } from './smaller.ts';

export interface SearchHere {
  readonly phase: 'idle' | 'searching' | 'paused' | 'done' | 'refused';
  /** What is searched; null when idle. Where there are no workers, perhaps with fewer tries than were asked for (`isSmaller`). */
  readonly task: SearchTask | null;
  readonly isSmaller: boolean;
  /** Why it cannot be, when refused. */
  readonly problem: Problem | null;
  /** How many tries are done, from the first on, and how many there are. */
  readonly done: number;
  readonly of: bigint;
  /** What they found. It goes on in place; null when idle. */
  readonly findings: Findings | null;
  /** How many workers there are; 0 where the page does it itself. */
  readonly workers: number;
  /** Measured: how long the tries took that are done, and how many there are in a second with all at work; null before the first. */
  readonly milliseconds: number | null;
  readonly perSecond: number | null;
}

export interface Searcher {
  get(): SearchHere;
  subscribe(listener: () => void): () => void;
  /** Begins anew. With `until` it pauses after so many tries, as one that was left there. */
  start(task: SearchTask, options?: { readonly until?: number }): void;
  /** Hands out no more; what is in hand is finished, within a slice. */
  pause(): void;
  /** Goes on where it was paused: to the end, or until so many tries are done. */
  resume(until?: number): void;
  /** Ends it at once, and lets go of what was found. */
  cancel(): void;
}

const IDLE: SearchHere = {
  ...{ phase: 'idle', task: null, isSmaller: false, problem: null, done: 0, of: 0n },
  ...{ findings: null, workers: 0, milliseconds: null, perSecond: null },
};
/** Listeners are told of progress at most so often, in milliseconds. */
const TELL_EVERY = 40;

/** What is under way: who works, what is handed out, and what has come back before its turn. */
interface UnderWay {
  readonly task: SearchTask;
  readonly findings: Findings;
  readonly count: number;
  pace: Pace;
  crew: Crew;
  next: number;
  until: number;
  readonly waiting: Set<number>;
  readonly early: Map<number, Found>;
}

export function createSearcher(clock: SliceClock = browserSlices): Searcher {
  let state = IDLE;
  let way: UnderWay | null = null;
  let told = Number.NEGATIVE_INFINITY;
  let unwatch: (() => void) | null = null;
  const listeners = new Set<() => void>();

  const set = (next: Partial<SearchHere>) => {
    state = { ...state, ...next };
    told = clock.now();
    for (const listener of listeners) listener();
  };

  const leave = () => {
    way?.crew.end();
    way = null;
    unwatch?.();
    unwatch = null;
  };

  /** Gives everyone who waits something to do. */
  const handOut = () => {
    if (!way || state.phase !== 'searching' || clock.isHidden()) return;
    for (const member of way.waiting) {
      if (way.next >= way.until) return;
      const from = way.next;
      way.next = way.pace.endOf(member, from, way.until);
      way.waiting.delete(member);
      way.crew.ask(member, from, way.next);
    }
  };

  const progress = () => {
    if (!way) return;
    const { findings, pace, count, crew } = way;
    const { done } = findings;
    const measured = { done, milliseconds: pace.milliseconds(), perSecond: pace.perSecond(crew.size) };
    if (done === count) {
      leave();
      set({ ...measured, phase: 'done' });
    } else if (done === way.until) set({ ...measured, phase: 'paused' });
    else if (clock.now() - told >= TELL_EVERY || state.phase === 'paused') set(measured);
  };

  const listenerFor = (mine: () => UnderWay | null, onLost: () => void) => ({
    onReady(member: number) {
      mine()?.waiting.add(member);
      handOut();
    },
    onWorked(member: number, { found, milliseconds }: Worked) {
      const here = mine();
      if (!here) return;
      const { early, findings, pace, waiting } = here;
      pace.worked(member, { tries: found.to - found.from, milliseconds });
      early.set(found.from, found);
      for (let part = early.get(findings.done); part; part = early.get(findings.done)) {
        early.delete(findings.done);
        findings.add(part);
      }
      waiting.add(member);
      handOut();
      progress();
    },
    onLost,
  });

  /** The same task anew, on the page's own time: workers were refused, or are gone. */
  const beginHere = (asked: SearchTask, until: number | undefined) => {
    const plan = smallerPlan(asked.plan);
    begin({ ...asked, plan }, { until, workers: 0, isSmaller: plan !== asked.plan });
  };

  const begin = (
    task: SearchTask,
    { until, workers, isSmaller }: { until: number | undefined; workers: number; isSmaller: boolean },
  ) => {
    leave();
    const of = countOf(task.plan);
    // Nobody gets further than that.
    const count = of < Number.MAX_SAFE_INTEGER ? Number(of) : Number.MAX_SAFE_INTEGER;
    let here: UnderWay | null = null;
    const listener = listenerFor(
      () => (here === way ? here : null),
      () => here === way && beginHere(task, until),
    );
    const crew = workers > 0 ? workerCrew(task, workers, listener) : pageCrew(task, clock, listener);
    here = {
      ...{ task, count, crew, next: 0, until: Math.min(count, until ?? count) },
      ...{ findings: createFindings(task.plan), waiting: new Set(), early: new Map() },
      pace: createPace(task.plan, crew.slice),
    };
    way = here;
    unwatch = clock.onVisibility(handOut);
    const { findings } = here;
    const phase = here.until > 0 ? 'searching' : 'paused';
    set({ ...IDLE, phase, task, isSmaller, of, findings, workers });
  };

  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start(task, { until } = {}) {
      const problem = problemWithSearch(task);
      if (problem) {
        leave();
        return set({ ...IDLE, phase: 'refused', problem });
      }
      try {
        begin(task, { until, workers: workersFor(countOf(task.plan)), isSmaller: false });
      } catch {
        // A host whose policy has no workers.
        beginHere(task, until);
      }
    },
    pause() {
      if (state.phase === 'searching') set({ phase: 'paused' });
    },
    resume(until) {
      if (!way || state.phase !== 'paused') return;
      way.until = Math.min(way.count, until ?? way.count);
      set({ phase: 'searching' });
      handOut();
    },
    cancel() {
      leave();
      if (state.phase !== 'idle') set(IDLE);
    },
  };
}
