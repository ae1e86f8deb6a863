/** Milliseconds that work may take before the page goes on: well under a frame. */
const TURN = 10;

/**
 * Works until it is done or its turn is over, then goes on in a task of its own, as often as it takes. `done` is told the answer, at once
 * where one turn was enough.
 * @returns what ends it
 */
export function inPieces<T>(work: Iterator<undefined, T>, done: (answer: T) => void): () => void {
  const { port1, port2 } = new MessageChannel();
  const turn = () => {
    const until = performance.now() + TURN;
    for (let step = work.next(); ; step = work.next()) {
      if (step.done) {
        port1.close();
        return done(step.value);
      }
      if (performance.now() >= until) return port2.postMessage(null);
    }
  };
  port1.onmessage = turn;
  turn();
  return () => port1.close();
}
