/** Times on this machine, in a worker, so that the page goes on answering. */
import { makeWorker } from '../workers.ts';

import type { TimingsProgress, TimingsTell } from './messages.ts';
import type { Timing } from './timing.ts';

export interface TimingHere {
  readonly phase: 'idle' | 'timing' | 'refused';
  /** What is in hand; null before the first word of it. */
  readonly progress: TimingsProgress | null;
}

export interface Timer {
  get(): TimingHere;
  subscribe(listener: () => void): () => void;
  /** Begins anew; each size is handed over as soon as it has been timed. */
  start(onTiming: (timing: Timing) => void): void;
  /** Ends it at once, whatever it is doing. */
  stop(): void;
}

const IDLE: TimingHere = { phase: 'idle', progress: null };

export function createTimer(): Timer {
  let state = IDLE;
  let worker: Worker | null = null;
  const listeners = new Set<() => void>();
  const set = (next: TimingHere) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const end = (next: TimingHere) => {
    worker?.terminate();
    worker = null;
    if (next.phase !== state.phase || next.progress !== state.progress) set(next);
  };
  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start(onTiming) {
      end(IDLE);
      try {
        worker = makeWorker('timings');
      } catch {
        // A host whose policy has no workers.
        return end({ phase: 'refused', progress: null });
      }
      const mine = worker;
      set({ phase: 'timing', progress: null });
      mine.onmessage = ({ data }: MessageEvent<TimingsTell>) => {
        if (worker !== mine) return;
        if (data.kind === 'progress') set({ phase: 'timing', progress: data.progress });
        else if (data.kind === 'timing') onTiming(data.timing);
        else end(IDLE);
      };
      mine.onerror = (event) => {
        event.preventDefault();
        if (worker === mine) end({ phase: 'refused', progress: null });
      };
      mine.postMessage('start');
    },
    stop: () => end(IDLE),
  };
}
