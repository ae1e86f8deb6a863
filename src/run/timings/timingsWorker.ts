/** Times every size, one after the other, beside the page. To stop it the page ends this worker. */
import { measure } from './measure.ts';
import type { TimingsTell } from './messages.ts';
import { SIZES } from './timing.ts';

/** Milliseconds between two words, so that talking is no part of what is timed. */
const QUIET = 100;

const post = (message: TimingsTell) => self.postMessage(message);
const clock = () => performance.now();

self.onmessage = () => {
  let said = Number.NEGATIVE_INFINITY;
  for (const features of SIZES) {
    const timing = measure(features, {
      clock,
      onProgress(part, share) {
        if (clock() - said < QUIET) return;
        said = clock();
        post({ kind: 'progress', progress: { features, part, share } });
      },
    });
    post({ kind: 'timing', timing });
  }
  post({ kind: 'done' });
};
