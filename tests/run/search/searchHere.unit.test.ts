/** A search shared out among workers that answer when the test says so. */
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  countOf,
  createFindings,
  isRefused,
  plainLoops,
  random,
  type SearchPlan,
  searchOf,
} from '../../../src/core/index.ts';
import type { SearchAsk, SearchTell } from '../../../src/run/search/messages.ts';
import { createSearcher, type Searcher, type SearchHere } from '../../../src/run/search/searchHere.ts';
import { wasmLoops } from '../../../src/run/search/wasmLoops.ts';
import { workOn } from '../../../src/run/search/work.ts';
import type { SliceClock } from '../../../src/run/stage/sliceClock.ts';
import { exam, start } from '../../core/search/exam.ts';

/** The bits of the plain ones, sooner. */
const fast = wasmLoops() ?? plainLoops;

class FakeWorker {
  static made: FakeWorker[] = [];
  onmessage: ((event: { data: SearchTell }) => void) | null = null;
  onerror: ((event: { preventDefault(): void }) => void) | null = null;
  ended = false;
  asked: SearchAsk[] = [];
  time = 0;
  work: ReturnType<typeof workOn> | null = null;
  constructor() {
    FakeWorker.made.push(this);
  }
  postMessage(ask: SearchAsk) {
    this.asked.push(structuredClone(ask));
  }
  terminate() {
    this.ended = true;
  }
  /** Does the next thing that it was asked for. */
  answer(): boolean {
    const ask = this.asked.shift();
    if (!ask || this.ended) return false;
    // Each look at the clock takes five milliseconds.
    const clock = () => (this.time += 5);
    if (ask.kind === 'task') this.work = workOn(ask.task, { loops: fast, clock });
    const tell: SearchTell =
      ask.kind === 'task'
        ? { kind: 'ready', isFast: false }
        : { kind: 'worked', ...(this.work as NonNullable<typeof this.work>)(ask.from, ask.to) };
    this.onmessage?.({ data: structuredClone(tell) });
    return true;
  }
}

/** A page whose slices come when the test says so. */
function page() {
  let time = 0;
  let hidden = false;
  const soon: (() => void)[] = [];
  const watchers = new Set<() => void>();
  const clock: SliceClock = {
    now: () => (time += 1),
    soon(work) {
      soon.push(work);
      return () => {
        const at = soon.indexOf(work);
        if (at >= 0) soon.splice(at, 1);
      };
    },
    isHidden: () => hidden,
    onVisibility(listener) {
      watchers.add(listener);
      return () => watchers.delete(listener);
    },
  };
  return {
    clock,
    watchers,
    turn: () => soon.shift()?.() !== undefined || soon.length > 0,
    waiting: () => soon.length,
    put(away: boolean) {
      hidden = away;
      for (const watcher of watchers) watcher();
    },
  };
}

const cores = (count: number) => vi.stubGlobal('navigator', { hardwareConcurrency: count });
const workers = () => FakeWorker.made.filter(({ ended }) => !ended);
/** Everyone answers, in an order of chance, until nobody has anything to do. */
function work(seed = 1, stop: () => boolean = () => false) {
  const { integer } = random(seed);
  for (;;) {
    const busy = workers().filter(({ asked }) => asked.length > 0);
    if (busy.length === 0 || stop()) return;
    busy[integer(0, busy.length - 1)]?.answer();
  }
}

beforeEach(() => {
  FakeWorker.made = [];
  vi.stubGlobal('Worker', FakeWorker);
  cores(2);
});
afterEach(() => vi.unstubAllGlobals());

const two: SearchPlan = { kind: 'grid', weights: [6, 8], values: 500, low: -5, high: 5 };
const darts: SearchPlan = {
  kind: 'random',
  weights: [0, 1, 2, 3, 4, 5, 6, 7, 8],
  tries: 250_000,
  seed: 4,
  low: -5,
  high: 5,
};
const taskOf = (plan: SearchPlan) => ({ network: exam, at: start, plan });

/** How far it is; those who listen are told now and then. */
const come = (searcher: Searcher): number => searcher.get().findings?.done ?? 0;

const foundBy = ({ findings }: SearchHere) => {
  if (!findings) throw new Error('nothing was found');
  const { done, best, falls, lowest } = findings;
  const bits = lowest && createHash('sha1').update(new Uint8Array(lowest.buffer)).digest('hex');
  return { done, best, falls: [falls.evaluations, falls.costs], bits };
};
/** What one go finds in so many tries. */
function wanted(plan: SearchPlan, tries = Number(countOf(plan))) {
  const search = searchOf(taskOf(plan), fast);
  if (isRefused(search)) throw new Error(search.problem.message);
  const findings = createFindings(plan);
  findings.add(search.run(0, tries));
  return foundBy({ findings } as unknown as SearchHere);
}

describe('a search in workers', () => {
  it.each([
    ['two weights', two],
    ['chance', darts],
  ])('finds the same bits with one, two or seven, whoever is quicker: %s', (_, plan) => {
    const whole = wanted(plan);
    for (const [count, made] of [
      [1, 1],
      [2, 2],
      [8, 7],
      [64, 8],
    ] as const) {
      FakeWorker.made = [];
      cores(count);
      const searcher = createSearcher(page().clock);
      searcher.start(taskOf(plan));
      expect([workers().length, searcher.get().workers]).toEqual([made, made]);
      work(count);
      expect(searcher.get()).toMatchObject({ phase: 'done', done: 250_000, of: 250_000n, isSmaller: false });
      expect(foundBy(searcher.get())).toEqual(whole);
      expect(workers()).toHaveLength(0);
    }
  });

  it('shares out: everyone gets ranges', () => {
    const searcher = createSearcher(page().clock);
    searcher.start(taskOf(two));
    const had = new Set<FakeWorker>();
    work(3, () => {
      for (const worker of workers()) if (worker.asked.some(({ kind }) => kind === 'range')) had.add(worker);
      return false;
    });
    expect(had.size).toBe(2);
  });

  it('paused, hands out no more and stands still; gone on, finds the same bits', () => {
    const searcher = createSearcher(page().clock);
    searcher.start(taskOf(two));
    work(5, () => come(searcher) > 20_000);
    searcher.pause();
    expect(searcher.get().phase).toBe('paused');
    work();
    const stood = searcher.get();
    expect(stood.done).toBeLessThan(250_000);
    expect(foundBy(stood)).toEqual(wanted(two, stood.done));
    expect(workers().every(({ asked }) => asked.length === 0)).toBe(true);
    searcher.resume();
    expect(searcher.get().phase).toBe('searching');
    work(6);
    expect(foundBy(searcher.get())).toEqual(wanted(two));
  });

  it('canceled, ends the workers at once and hears no more of them', () => {
    const searcher = createSearcher(page().clock);
    searcher.start(taskOf(two));
    work(5, () => come(searcher) > 0);
    const mine = workers();
    searcher.cancel();
    expect(mine.every(({ ended }) => ended)).toBe(true);
    expect(searcher.get()).toMatchObject({ phase: 'idle', findings: null, done: 0, task: null });
    const late = mine[0] as FakeWorker;
    late.ended = false;
    late.answer();
    expect(searcher.get().phase).toBe('idle');
    // Nor is there anything to go on with.
    searcher.resume();
    searcher.pause();
    expect(searcher.get().phase).toBe('idle');
  });

  it('is worked out again by another window as far as it had come, and stands there', () => {
    const searcher = createSearcher(page().clock);
    searcher.start(taskOf(two), { until: 123_457 });
    work(2);
    expect(searcher.get()).toMatchObject({ phase: 'paused', done: 123_457 });
    expect(foundBy(searcher.get())).toEqual(wanted(two, 123_457));
    searcher.resume();
    work(2);
    expect(foundBy(searcher.get())).toEqual(wanted(two));
    searcher.start(taskOf(two), { until: 0 });
    expect(searcher.get()).toMatchObject({ phase: 'paused', done: 0 });
  });

  it('begun anew, lets go of the old one', () => {
    const searcher = createSearcher(page().clock);
    searcher.start(taskOf(two));
    const old = workers();
    searcher.start(taskOf(darts));
    expect(old.every(({ ended }) => ended)).toBe(true);
    work();
    expect(foundBy(searcher.get())).toEqual(wanted(darts));
  });

  it('hands nothing out while the page is put away', () => {
    const { clock, put, watchers } = page();
    const searcher = createSearcher(clock);
    searcher.start(taskOf(two));
    work(5, () => come(searcher) > 20_000);
    put(true);
    work();
    const { phase } = searcher.get();
    expect([come(searcher) < 250_000, phase]).toEqual([true, 'searching']);
    put(false);
    work();
    expect(foundBy(searcher.get())).toEqual(wanted(two));
    expect(watchers.size).toBe(0);
  });

  it('measures its own speed, and says how long it took', () => {
    const searcher = createSearcher(page().clock);
    expect(searcher.get()).toMatchObject({ milliseconds: null, perSecond: null });
    searcher.start(taskOf({ ...two, values: 10 }));
    expect(workers()).toHaveLength(1);
    work();
    // A single range of 100 tries, which took one look at the clock of five milliseconds.
    expect(searcher.get()).toMatchObject({ milliseconds: 5, perSecond: 20_000 });
    searcher.start(taskOf(two));
    work();
    const { milliseconds, perSecond } = searcher.get();
    expect((perSecond as number) * (milliseconds as number)).toBeCloseTo(250_000_000, 0);
  });

  it('goes on with what is beyond any count: nine weights of a thousand values', () => {
    const searcher = createSearcher(page().clock);
    searcher.start(taskOf({ ...two, weights: [0, 1, 2, 3, 4, 5, 6, 7, 8], values: 1000 }));
    work(1, () => come(searcher) > 50_000);
    expect(searcher.get().of).toBe(10n ** 27n);
    expect(searcher.get().findings?.best?.cost).toBeGreaterThan(0);
    searcher.cancel();
  });

  it('says what is wrong with a task, and makes no worker for it', () => {
    const searcher = createSearcher(page().clock);
    searcher.start(taskOf({ ...two, weights: [] }));
    expect(searcher.get()).toMatchObject({
      phase: 'refused',
      problem: { message: expect.stringContaining('No weight is chosen') },
    });
    expect(FakeWorker.made).toHaveLength(0);
    searcher.cancel();
    expect(searcher.get().phase).toBe('idle');
  });

  it('tells those who listen, now and then and at the end', () => {
    const searcher = createSearcher(page().clock);
    const heard: [string, number][] = [];
    const stop = searcher.subscribe(() => heard.push([searcher.get().phase, searcher.get().done]));
    searcher.start(taskOf(two));
    work();
    expect(heard[0]).toEqual(['searching', 0]);
    expect(heard.at(-1)).toEqual(['done', 250_000]);
    stop();
    searcher.start(taskOf(two));
    expect(heard.at(-1)).toEqual(['done', 250_000]);
    searcher.cancel();
  });
});

describe('without workers', () => {
  const large: SearchPlan = { ...two, values: 100_000 };

  it('the page searches by itself, in slices, and the same bits', () => {
    vi.stubGlobal('Worker', undefined);
    const { clock, turn, waiting } = page();
    const searcher = createSearcher(clock);
    searcher.start(taskOf(two));
    expect(searcher.get()).toMatchObject({ phase: 'searching', workers: 0, isSmaller: false, done: 0 });
    let turns = 0;
    for (; waiting() > 0; turns++) turn();
    expect(turns).toBeGreaterThan(3);
    expect(searcher.get().phase).toBe('done');
    expect(foundBy(searcher.get())).toEqual(wanted(two));
  });

  it('pauses and cancels as well', () => {
    vi.stubGlobal('Worker', undefined);
    const { clock, turn, waiting } = page();
    const searcher = createSearcher(clock);
    searcher.start(taskOf(two));
    while (come(searcher) === 0) turn();
    searcher.pause();
    while (waiting() > 0) turn();
    expect(come(searcher)).toBeLessThan(250_000);
    searcher.resume();
    turn();
    turn();
    searcher.cancel();
    expect(waiting()).toBe(0);
  });

  it('takes fewer values where there are too many, and says so', () => {
    vi.stubGlobal('Worker', undefined);
    const searcher = createSearcher(page().clock);
    searcher.start(taskOf(large));
    const { isSmaller, of, task } = searcher.get();
    expect([isSmaller, of]).toEqual([true, 9_998_244n]);
    expect(task?.plan).toEqual({ ...large, values: 3162 });
    searcher.start(taskOf({ ...two, weights: [0, 1, 2, 3, 4, 5, 6, 7, 8], values: 1000 }));
    expect(searcher.get().of).toBe(BigInt(5 ** 9));
    searcher.start(taskOf({ ...darts, tries: 1e9 } as SearchPlan));
    expect(searcher.get().of).toBe(10_000_000n);
    searcher.cancel();
  });

  it('does so too where a worker breaks, however far it had come', () => {
    const { clock, turn, waiting } = page();
    const searcher = createSearcher(clock);
    searcher.start(taskOf(two));
    work(5, () => come(searcher) > 20_000);
    const mine = workers();
    mine[1]?.onerror?.({ preventDefault: () => {} });
    expect(mine.every(({ ended }) => ended)).toBe(true);
    expect(searcher.get()).toMatchObject({ phase: 'searching', workers: 0 });
    while (waiting() > 0) turn();
    expect(foundBy(searcher.get())).toEqual(wanted(two));
  });
});
