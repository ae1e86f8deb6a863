import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MOST_OUTPUT, MOST_VISITS, type Tell } from '../../../src/run/sandbox/messages.ts';
import { createSandbox, LONGEST_SECONDS } from '../../../src/run/sandbox/sandbox.ts';
import { teller } from '../../../src/run/sandbox/teller.ts';

/** A worker that does what the test says. */
class FakeWorker {
  static made: FakeWorker[] = [];
  onmessage: ((event: { data: Tell }) => void) | null = null;
  onerror: unknown = null;
  ended = false;
  asked: unknown[] = [];
  constructor() {
    FakeWorker.made.push(this);
  }
  postMessage(ask: unknown) {
    this.asked.push(ask);
  }
  terminate() {
    this.ended = true;
  }
  tell(data: Tell) {
    this.onmessage?.({ data });
  }
}
const said = (text: string, cut = 0, visits: number[] = []): Tell => ({
  kind: 'said',
  text,
  cut,
  visits: Float64Array.from(visits),
  beyond: 0,
});

beforeEach(() => {
  vi.useFakeTimers();
  FakeWorker.made = [];
  vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function started() {
  const sandbox = createSandbox();
  sandbox.run('javaScript', { program: 'visit(1, 2)', width: 2 });
  const worker = FakeWorker.made[0] as FakeWorker;
  worker.tell({ kind: 'ready', interpreter: null });
  return { sandbox, worker };
}

describe('the sandbox', () => {
  it('gathers what is said until the program ends', () => {
    const { sandbox, worker } = started();
    expect(worker.asked).toEqual([{ kind: 'run', program: 'visit(1, 2)', width: 2 }]);
    worker.tell(said('one\n', 0, [1, 2]));
    worker.tell(said('two\n', 0, [3, 4, 5, 6]));
    worker.tell({ kind: 'ended', fault: { text: 'no', line: 3 } });
    expect(sandbox.get()).toMatchObject({ phase: 'ended', output: 'one\ntwo\n', visitCount: 3, cut: 0 });
    expect(sandbox.get().fault).toEqual({ text: 'no', line: 3 });
  });
  it('ends a program that takes too long, and says so', () => {
    const { sandbox, worker } = started();
    vi.advanceTimersByTime(1000 * LONGEST_SECONDS - 1);
    expect(sandbox.get().phase).toBe('running');
    vi.advanceTimersByTime(1);
    expect(sandbox.get().phase).toBe('tooLong');
    expect(worker.ended).toBe(true);
  });
  it('does not listen to a worker that was stopped', () => {
    const { sandbox, worker } = started();
    worker.tell(said('heard'));
    sandbox.stop();
    worker.tell(said('too late'));
    worker.tell({ kind: 'ended', fault: null });
    expect(sandbox.get()).toMatchObject({ phase: 'stopped', output: 'heard' });
    expect(worker.ended).toBe(true);
  });
  it('keeps the last part of the output and counts the rest', () => {
    const { sandbox, worker } = started();
    worker.tell(said('x'.repeat(300)));
    worker.tell(said('y'.repeat(MOST_OUTPUT)));
    expect(sandbox.get()).toMatchObject({ output: 'y'.repeat(MOST_OUTPUT), cut: 300 });
    worker.tell(said('z', 5000));
    expect(sandbox.get()).toMatchObject({ output: 'z', cut: 300 + MOST_OUTPUT + 5000 });
  });
  it('ends its worker once nobody holds it, and not while the next step takes over', () => {
    const { sandbox, worker } = started();
    const letGo = sandbox.hold();
    letGo();
    const next = sandbox.hold();
    vi.runAllTimers();
    expect(FakeWorker.made).toHaveLength(1);
    sandbox.run('javaScript', { program: '', width: 2 });
    next();
    vi.runAllTimers();
    expect(worker.ended).toBe(true);
    expect(sandbox.get().phase).toBe('idle');
  });
  it('says what could not be had', () => {
    vi.stubGlobal('Worker', undefined);
    const sandbox = createSandbox();
    sandbox.run('javaScript', { program: '', width: 2 });
    expect(sandbox.get().phase).toBe('refused');
    expect(sandbox.get().refusal).toContain('Worker');
  });
});

describe('what a worker tells', () => {
  it('is a little of much: the last part of ten megabytes, in few messages', () => {
    const told: Tell[] = [];
    let time = 0;
    const tells = teller(
      (message) => told.push(message),
      () => time,
    );
    for (let i = 0; i < 200_000; i++) {
      time += 0.005;
      tells.print(`${i} ${'x'.repeat(50)}\n`);
    }
    tells.flush();
    const all = told.filter((one) => one.kind === 'said');
    expect(all.length).toBeLessThan(12);
    expect(all.every(({ text }) => text.length <= MOST_OUTPUT)).toBe(true);
    const length = all.reduce((sum, { text, cut }) => sum + text.length + cut, 0);
    expect(length).toBe(
      Array.from({ length: 200_000 }, (_, i) => `${i}`.length + 52).reduce((a, b) => a + b),
    );
    expect(all.at(-1)?.text).toMatch(/199999 x{50}\n$/);
  });
  it('is every place that was visited, up to the most, and how many there were beyond', () => {
    let [count, beyond] = [0, 0];
    const tells = teller(
      (message) => {
        if (message.kind !== 'said') return;
        count += message.visits.length / 2;
        beyond += message.beyond;
      },
      () => 0,
    );
    for (let i = 0; i < MOST_VISITS + 7; i++) tells.visit(i, -i);
    tells.flush();
    expect([count, beyond]).toEqual([MOST_VISITS, 7]);
  });
  it('counts each program from nothing, though the interpreter stays for the next', () => {
    let [count, beyond, last] = [0, 0, 0];
    const ends: unknown[] = [];
    const tells = teller(
      (message) => {
        if (message.kind === 'ended') ends.push(message.fault);
        if (message.kind !== 'said') return;
        count += message.visits.length / 2;
        beyond += message.beyond;
        last = message.visits.at(-1) ?? last;
      },
      () => 0,
    );
    for (let i = 0; i < MOST_VISITS + 400_000; i++) tells.visit(i, -i);
    tells.end(null);
    expect([count, beyond]).toEqual([MOST_VISITS, 400_000]);
    [count, beyond] = [0, 0];
    for (let i = 0; i < 25; i++) tells.visit(i, 3 * i);
    tells.end({ text: 'no', line: 3 });
    expect([count, beyond, last]).toEqual([25, 0, 72]);
    expect(ends).toEqual([null, { text: 'no', line: 3 }]);
  });
});
