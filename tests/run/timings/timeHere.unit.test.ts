import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TimingsTell } from '../../../src/run/timings/messages.ts';
import { createTimer } from '../../../src/run/timings/timeHere.ts';
import type { Timing } from '../../../src/run/timings/timing.ts';

class FakeWorker {
  static made: FakeWorker[] = [];
  onmessage: ((event: { data: TimingsTell }) => void) | null = null;
  onerror: ((event: { preventDefault(): void }) => void) | null = null;
  ended = false;
  asked = 0;
  constructor() {
    FakeWorker.made.push(this);
  }
  postMessage() {
    this.asked++;
  }
  terminate() {
    this.ended = true;
  }
  tell(data: TimingsTell) {
    this.onmessage?.({ data: structuredClone(data) });
  }
}

beforeEach(() => {
  FakeWorker.made = [];
  vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => vi.unstubAllGlobals());

const timing: Timing = { features: 30, form: 2, solve: 1, walk: 4, steps: 7 };
const last = () => FakeWorker.made.at(-1) as FakeWorker;

describe('timing on this machine', () => {
  it('makes no worker before it is started, and none is left when it is done', () => {
    const timer = createTimer();
    expect(FakeWorker.made).toHaveLength(0);
    const had: Timing[] = [];
    timer.start((one) => had.push(one));
    expect(last().asked).toBe(1);
    last().tell({ kind: 'progress', progress: { features: 30, part: 'form', share: 0.5 } });
    expect(timer.get()).toEqual({ phase: 'timing', progress: { features: 30, part: 'form', share: 0.5 } });
    last().tell({ kind: 'timing', timing });
    last().tell({ kind: 'done' });
    expect(had).toEqual([timing]);
    expect([timer.get().phase, last().ended]).toEqual(['idle', true]);
  });

  it('ends at once when it is stopped, and hears no more of it', () => {
    const timer = createTimer();
    const had: Timing[] = [];
    timer.start((one) => had.push(one));
    const first = last();
    timer.stop();
    first.tell({ kind: 'timing', timing });
    expect([first.ended, had.length, timer.get().phase]).toEqual([true, 0, 'idle']);
    timer.start((one) => had.push(one));
    expect(last()).not.toBe(first);
  });

  it('says so where workers are refused, or break', () => {
    const timer = createTimer();
    timer.start(() => {});
    last().onerror?.({ preventDefault: () => {} });
    expect([timer.get().phase, last().ended]).toEqual(['refused', true]);
    vi.stubGlobal('Worker', undefined);
    timer.start(() => {});
    expect(timer.get().phase).toBe('refused');
  });
});
