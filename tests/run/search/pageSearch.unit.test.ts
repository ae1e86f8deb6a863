/** The search of a page: who began it, what it has found, and when it ends. Workers answer when the test says so. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { plainLoops, type SearchPlan } from '../../../src/core/index.ts';
import type { SearchAsk, SearchTell } from '../../../src/run/search/messages.ts';
import * as page from '../../../src/run/search/pageSearch.ts';
import { isSearchState } from '../../../src/run/search/searchState.ts';
import { workOn } from '../../../src/run/search/work.ts';
import { exam, start } from '../../core/network/exam.ts';

class FakeWorker {
  static made: FakeWorker[] = [];
  onmessage: ((event: { data: SearchTell }) => void) | null = null;
  onerror = null;
  ended = false;
  private work: ReturnType<typeof workOn> | null = null;
  private readonly asked: SearchAsk[] = [];
  constructor() {
    FakeWorker.made.push(this);
  }
  postMessage(ask: SearchAsk) {
    this.asked.push(ask);
  }
  terminate() {
    this.ended = true;
  }
  answer(): boolean {
    const ask = this.asked.shift();
    if (!ask || this.ended) return false;
    let time = 0;
    if (ask.kind === 'task') this.work = workOn(ask.task, { loops: plainLoops, clock: () => (time += 5) });
    this.onmessage?.({
      data:
        ask.kind === 'task'
          ? { kind: 'ready', isFast: false }
          : { kind: 'worked', ...(this.work as NonNullable<typeof this.work>)(ask.from, ask.to) },
    });
    return true;
  }
}
const living = () => FakeWorker.made.filter(({ ended }) => !ended);
const answerAll = (most = 1e4) => {
  while (most-- > 0 && living().some((worker) => worker.answer()));
};

const task = (plan: Partial<SearchPlan> = {}) => ({
  network: exam,
  at: start,
  plan: { kind: 'grid', weights: [6, 7], low: -5, high: 5, values: 600, ...plan } as SearchPlan,
});
const ALL = 360_000;

/** All that is known once everything is tried. */
function found() {
  const { best, falls, lowest } = page.findingsOf(task(), ALL) ?? {};
  return { best, evaluations: [...(falls?.evaluations ?? [])], costs: [...(falls?.costs ?? [])], lowest };
}

beforeEach(() => {
  FakeWorker.made = [];
  vi.stubGlobal('Worker', FakeWorker);
  vi.stubGlobal('document', { hidden: false, addEventListener: () => {}, removeEventListener: () => {} });
  vi.stubGlobal('navigator', { hardwareConcurrency: 2 });
});
afterEach(() => {
  page.end();
  vi.unstubAllGlobals();
});

describe('the search of a page', () => {
  it('that another window did is worked out again, and is nobody’s by hand', () => {
    page.catchUp(task(), ALL);
    expect(page.isByHand(task())).toBe(false);
    answerAll();
    expect(page.findingsOf(task(), ALL)?.done).toBe(ALL);
    page.leave();
    expect(living()).toHaveLength(0);
    expect(page.get().phase).toBe('idle');
  });

  it('that was begun by hand stays when a figure goes, and ends when its control does', () => {
    page.goOn(task());
    expect(page.isByHand(task())).toBe(true);
    page.leave();
    expect(living().length).toBeGreaterThan(0);
    page.end();
    expect(living()).toHaveLength(0);
  });

  it('ends where something else is searched, also where that is short', () => {
    page.goOn(task());
    expect(living().length).toBeGreaterThan(0);
    page.catchUp(task({ weights: [3], values: 1000 } as Partial<SearchPlan>), 1000);
    expect(living()).toHaveLength(0);
    expect(page.findingsOf(task({ weights: [3], values: 1000 } as Partial<SearchPlan>), 1000)?.done).toBe(
      1000,
    );
  });

  it('finds the same whether it was caught up with, gone on with, or done in one go', () => {
    page.goOn(task());
    answerAll();
    const whole = found();
    page.end();
    page.catchUp(task(), 250_000);
    answerAll();
    expect(page.findingsOf(task(), 250_000)?.done).toBe(250_000);
    expect(page.findingsOf(task(), ALL)).toBeNull();
    page.goOn(task());
    answerAll();
    expect(found()).toEqual(whole);
  });
});

describe('what a link may say of a search', () => {
  const good = { plan: task().plan, done: 5, milliseconds: 2 };
  it('is a whole plan, how far it has come, and how long that took', () => {
    expect(isSearchState(good)).toBe(true);
    const { values: _, ...rest } = good.plan as { values: number } & SearchPlan;
    expect(isSearchState({ ...good, plan: { ...rest, kind: 'random', tries: 10, seed: 1 } })).toBe(true);
  });
  it.each([
    ['no weights', { plan: { ...good.plan, weights: undefined } }],
    ['half a weight', { plan: { ...good.plan, weights: [0.5] } }],
    ['fewer than none done', { done: -1 }],
    ['no time', { milliseconds: Number.NaN }],
    ['another kind', { plan: { ...good.plan, kind: 'guess' } }],
    ['more than is known', { plan: { ...good.plan, seeds: [1] } }],
  ])('not %s', (_, patch) => {
    expect(isSearchState({ ...good, ...patch })).toBe(false);
  });
  it.each([null, 3, 'all', [], {}, { plan: good.plan }])('not %j', (value) => {
    expect(isSearchState(value)).toBe(false);
  });
});
