/** Reads a table for the page: what is small at once, what is large in a worker, so that the page goes on answering. */
import type { CsvOptions } from '../../core/csv/index.ts';
import { makeWorker } from '../workers.ts';
import type { TableAnswer, TableProgress, TableSource, TableTell } from './messages.ts';
import { readSource } from './readSource.ts';

/** Bytes of a file, or characters of a text, that take no longer to read than a worker takes to start. */
const SMALL = 200_000;

export interface ReadOptions extends CsvOptions {
  readonly onProgress?: (progress: TableProgress) => void;
  /** Aborting it ends the reading at once. */
  readonly signal?: AbortSignal;
}

/** The table; or why there is none; or that it was canceled. Never rejects. */
export function readTable(
  source: TableSource,
  { onProgress = () => {}, signal, ...options }: ReadOptions = {},
): Promise<TableAnswer | { readonly canceled: true }> {
  if (signal?.aborted) return Promise.resolve({ canceled: true });
  const here = () => readSource({ source, options }, { onProgress, clock: () => performance.now() });
  return new Promise((resolve) => {
    let worker: Worker | null = null;
    const end = (answer: TableAnswer | { readonly canceled: true }) => {
      worker?.terminate();
      signal?.removeEventListener('abort', cancel);
      resolve(answer);
    };
    const cancel = () => end({ canceled: true });
    signal?.addEventListener('abort', cancel);
    const size = typeof source === 'string' ? source.length : source.size;
    try {
      if (size > SMALL) worker = makeWorker('table');
    } catch {
      // A host whose policy has no workers: then the page reads it, between its other work.
    }
    if (!worker) {
      here().then(end);
      return;
    }
    worker.onmessage = ({ data }: MessageEvent<TableTell>) => {
      if (data.kind === 'answer') end(data.answer);
      else if (!signal?.aborted) onProgress(data.progress);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      worker?.terminate();
      worker = null;
      here().then(end);
    };
    worker.postMessage({ source, options });
  });
}
