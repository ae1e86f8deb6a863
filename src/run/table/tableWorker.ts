/** Reads one table, beside the page. To stop it the page ends this worker. */
import { buffersOf } from './lighten.ts';
import type { TableAsk, TableTell } from './messages.ts';
import { readSource } from './readSource.ts';

const post = (message: TableTell, transfer: Transferable[] = []) => self.postMessage(message, { transfer });

self.onmessage = async ({ data }: MessageEvent<TableAsk>) => {
  const answer = await readSource(data, {
    onProgress: (progress) => post({ kind: 'progress', progress }),
    clock: () => performance.now(),
  });
  post({ kind: 'answer', answer }, 'table' in answer ? buffersOf(answer.table) : []);
};
