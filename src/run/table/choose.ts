/** Chooses two columns of any table without holding up the page: some thousand rows, then whatever else waits, and so on. */
import {
  type Choice,
  type ChoiceProblem,
  type ChosenColumns,
  choosing,
  type Table,
} from '../../core/csv/index.ts';

const ROWS_AT_A_TIME = 100_000;

/** Like `chooseColumns`, but between pieces the page goes on. Null where `signal` says that the answer is not wanted any more. */
export async function choose(
  table: Table,
  choice: Choice,
  signal: AbortSignal,
): Promise<ChosenColumns | { readonly problem: ChoiceProblem } | null> {
  const pieces = choosing(table, choice, ROWS_AT_A_TIME);
  let step = pieces.next();
  while (!step.done) {
    await pause();
    if (signal.aborted) return null;
    step = pieces.next();
  }
  return signal.aborted ? null : step.value;
}

/** A task of its own, without the wait that timers have. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
