/**
 * Where a learner's program runs: a worker without page, network or store, which can be ended at any moment. What it says is
 * gathered here into one state, and everyone who listens is told of each new one.
 */

import { makeWorker } from '../workers.ts';
import { PYTHON_BYTES, type PythonFiles, pythonFiles } from './download.ts';
import { type Ask, type Fault, MOST_OUTPUT, type Task, type Tell } from './messages.ts';

export interface SandboxState {
  readonly phase: 'idle' | 'loading' | 'starting' | 'running' | 'ended' | 'stopped' | 'tooLong' | 'refused';
  /** Bytes brought so far, and of how many, while loading. */
  readonly loaded: number;
  readonly total: number;
  /** What was printed: the last part of it, and how many characters before that were left out. */
  readonly output: string;
  readonly cut: number;
  readonly fault: Fault | null;
  /** The places visited, one after the other, in pieces as they came; each has `width` numbers. */
  readonly visits: readonly Float64Array[];
  readonly width: number;
  readonly visitCount: number;
  /** Visits beyond the most that are kept. */
  readonly beyond: number;
  /** What could not be had, where the phase is `refused`. */
  readonly refusal: string;
}

const NOTHING: SandboxState = {
  phase: 'idle',
  loaded: 0,
  total: PYTHON_BYTES,
  output: '',
  cut: 0,
  fault: null,
  visits: [],
  width: 2,
  visitCount: 0,
  beyond: 0,
  refusal: '',
};

type Language = 'python' | 'javaScript';

/** A program that takes longer is ended. */
export const LONGEST_SECONDS = 30;

export interface Sandbox {
  get(): SandboxState;
  subscribe(listener: () => void): () => void;
  run(kind: Language, task: Task): void;
  /** Ends the program, whatever it is doing. */
  stop(): void;
  /** Forgets what the last program said. */
  clear(): void;
  /** Counts who needs the worker; once nobody does, it is ended. */
  hold(): () => void;
}

export function createSandbox(): Sandbox {
  let state = NOTHING;
  let worker: Worker | null = null;
  let kindOfWorker: Language | null = null;
  /** Whether the interpreter waits for a program, and what is to be done once it does. */
  let isReady = false;
  let whenReady: (() => void) | null = null;
  let coming: AbortController | null = null;
  let tooLong: ReturnType<typeof setTimeout> | undefined;
  let holders = 0;
  const listeners = new Set<() => void>();
  const set = (patch: Partial<SandboxState>) => {
    state = { ...state, ...patch };
    for (const listener of listeners) listener();
  };
  const endWorker = () => {
    clearTimeout(tooLong);
    coming?.abort();
    coming = null;
    worker?.terminate();
    worker = null;
    isReady = false;
    whenReady = null;
  };
  const refuse = (error: unknown) => {
    endWorker();
    set({ phase: 'refused', refusal: error instanceof Error ? error.message : String(error) });
  };
  const busy = () => ['loading', 'starting', 'running'].includes(state.phase);

  /** Reads what a worker says; one that was ended may still be heard, and is not listened to. */
  function listen(to: Worker, onReady: (interpreter: WebAssembly.Module | null) => void): void {
    to.onmessage = ({ data }: MessageEvent<Tell>) => {
      if (to !== worker) return;
      switch (data.kind) {
        case 'ready':
          return onReady(data.interpreter);
        case 'refused':
          return refuse(data.text);
        case 'said':
          return set(heard(state, data));
        case 'ended':
          clearTimeout(tooLong);
          return set({ phase: 'ended', fault: data.fault });
      }
    };
    to.onerror = (event) => {
      event.preventDefault();
      if (to === worker) refuse(event.message || 'Worker');
    };
  }
  function send(ask: Ask): void {
    worker?.postMessage(ask);
  }
  function start(task: Task): void {
    set({ phase: 'running' });
    tooLong = setTimeout(() => endProgram('tooLong'), 1000 * LONGEST_SECONDS);
    send({ kind: 'run', ...task });
  }
  function runJavaScript(task: Task): void {
    endWorker();
    set({ phase: 'starting' });
    worker = makeWorker('javaScript');
    kindOfWorker = 'javaScript';
    listen(worker, () => start(task));
  }
  async function runPython(task: Task): Promise<void> {
    if (!worker || kindOfWorker !== 'python') {
      endWorker();
      set({ phase: 'loading' });
      await bringPython();
      if (!worker) return;
    }
    if (isReady) start(task);
    else {
      set({ phase: 'starting' });
      whenReady = () => start(task);
    }
  }
  /** Brings what is missing and starts an interpreter, which then waits. Stopped on the way, it leaves no worker. */
  async function bringPython(): Promise<void> {
    const controller = new AbortController();
    coming = controller;
    let files: PythonFiles;
    try {
      files = await pythonFiles((loaded) => coming === controller && set({ loaded }), controller.signal);
    } catch (error) {
      if (coming === controller) refuse(error);
      return;
    }
    if (coming !== controller) return;
    worker = makeWorker('python');
    kindOfWorker = 'python';
    listen(worker, (interpreter) => {
      if (interpreter) files.interpreter = interpreter;
      isReady = true;
      whenReady?.();
    });
    send({ kind: 'boot', library: files.library, interpreter: files.interpreter });
  }
  /** Ends a program from outside. Another interpreter gets ready at once, so that the next run need not wait for it. */
  function endProgram(phase: 'stopped' | 'tooLong'): void {
    const another = worker !== null && kindOfWorker === 'python' && isReady;
    endWorker();
    set({ phase });
    if (another) bringPython().catch(refuse);
  }
  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    run(kind, task) {
      if (busy()) return;
      set({ ...NOTHING, width: task.width });
      if (kind === 'python') runPython(task).catch(refuse);
      else
        try {
          runJavaScript(task);
        } catch (error) {
          refuse(error);
        }
    },
    stop() {
      if (busy()) endProgram('stopped');
    },
    clear() {
      if (busy()) endWorker();
      set({ ...NOTHING });
    },
    hold() {
      holders += 1;
      return () => {
        holders -= 1;
        // The next step of the lesson takes hold in the same moment in which the last lets go.
        setTimeout(() => {
          if (holders > 0) return;
          endWorker();
          set({ ...NOTHING });
        });
      };
    },
  };
}

/** The state once more has been said: of what is printed the last part is kept. */
function heard(before: SandboxState, said: Extract<Tell, { kind: 'said' }>): Partial<SandboxState> {
  const all = before.output + said.text;
  // What the worker has left out lay between the two: then the older part goes as well.
  const output = said.cut > 0 ? said.text : all.slice(-MOST_OUTPUT);
  const cut = before.cut + said.cut + (said.cut > 0 ? before.output.length : all.length - output.length);
  return {
    output,
    cut,
    visits: said.visits.length ? [...before.visits, said.visits] : before.visits,
    visitCount: before.visitCount + said.visits.length / before.width,
    beyond: before.beyond + said.beyond,
  };
}
