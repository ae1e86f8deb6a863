/** Works out ranges of a search, beside the page. To stop it the page ends this worker. */
import { plainLoops } from '../../core/search/plainLoops.ts';
import type { SearchAsk, SearchTell, Worked } from './messages.ts';
import { wasmLoops } from './wasmLoops.ts';
import { workOn } from './work.ts';

const post = (message: SearchTell, transfer: Transferable[] = []) => self.postMessage(message, { transfer });

let work: ((from: number, to: number) => Worked) | null = null;

self.onmessage = ({ data }: MessageEvent<SearchAsk>) => {
  if (data.kind === 'task') {
    const fast = wasmLoops();
    work = workOn(data.task, { loops: fast ?? plainLoops, clock: () => performance.now() });
    post({ kind: 'ready', isFast: fast !== null });
  } else if (work) {
    const { found, milliseconds } = work(data.from, data.to);
    const buffer = found.cells?.lowest.buffer as ArrayBuffer | undefined;
    post({ kind: 'worked', found, milliseconds }, buffer ? [buffer] : []);
  }
};
