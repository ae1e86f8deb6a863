/** Who works a search out: workers, one for each core that can be spared, or where there are none the page itself, between frames. */
import { plainLoops } from '../../core/search/plainLoops.ts';
import type { SearchTask } from '../../core/search/search.ts';
import type { SliceClock } from '../stage/sliceClock.ts';
import { makeWorker } from '../workers.ts';
import type { SearchAsk, SearchTell, Worked } from './messages.ts';
import { workOn } from './work.ts';

export interface Crew {
  /** How many work at once. */
  readonly size: number;
  /** How long one of them should be at a range, in milliseconds. */
  readonly slice: number;
  /** Gives a range to one of them, counted from 0, who has none. */
  ask(member: number, from: number, to: number): void;
  /** Ends it at once, whatever it is doing. */
  end(): void;
}

interface Listener {
  /** One of them is there, and has nothing to do. */
  onReady(member: number): void;
  onWorked(member: number, worked: Worked): void;
  /** They are gone, and what they had in hand with them. */
  onLost(): void;
}

/** Short enough to be done with it in time when a search is paused, and for a picture that fills in. */
const WORKER_SLICE = 24;
/** What the page can spare between two frames. */
const PAGE_SLICE = 8;
const MOST_WORKERS = 8;
/** So few tries are not worth a second worker. */
const FEW = 200_000;

/** How many workers there should be for so many tries: one is left to the page where there are more than two cores. */
export function workersFor(tries: bigint): number {
  if (tries <= FEW) return 1;
  const cores = navigator.hardwareConcurrency || 1;
  return Math.max(1, Math.min(MOST_WORKERS, cores > 2 ? cores - 1 : cores));
}

/** @throws where the browser, or the policy of the host, has no workers for us */
export function workerCrew(task: SearchTask, size: number, { onReady, onWorked, onLost }: Listener): Crew {
  const workers: Worker[] = [];
  const end = () => {
    for (const worker of workers.splice(0)) worker.terminate();
  };
  const tell = (worker: Worker | undefined, ask: SearchAsk) => worker?.postMessage(ask);
  try {
    for (let member = 0; member < size; member++) {
      const worker = makeWorker('search');
      workers.push(worker);
      worker.onmessage = ({ data }: MessageEvent<SearchTell>) => {
        if (workers[member] !== worker) return;
        if (data.kind === 'ready') onReady(member);
        else onWorked(member, data);
      };
      worker.onerror = (event) => {
        event.preventDefault();
        if (workers[member] !== worker) return;
        end();
        onLost();
      };
      tell(worker, { kind: 'task', task });
    }
  } catch (error) {
    end();
    throw error;
  }
  return {
    ...{ size, slice: WORKER_SLICE, end },
    ask: (member, from, to) => tell(workers[member], { kind: 'range', from, to }),
  };
}

/** The page alone, which is ready with the change that asks it. */
export function pageCrew(task: SearchTask, clock: SliceClock, { onReady, onWorked }: Listener): Crew {
  const work = workOn(task, { loops: plainLoops, clock: clock.now });
  let callOff = clock.soon(() => onReady(0));
  return {
    ...{ size: 1, slice: PAGE_SLICE },
    ask(_, from, to) {
      callOff = clock.soon(() => onWorked(0, work(from, to)));
    },
    end: () => callOff(),
  };
}
