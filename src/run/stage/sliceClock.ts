/** When there is time for a slice of work. Tests bring their own. */
export interface SliceClock {
  /** In milliseconds. */
  now(): number;
  /** Calls back once, after the page has had its turn; returns how to call it off. */
  soon(work: () => void): () => void;
  isHidden(): boolean;
  /** Calls back when the page is put away or comes back; returns how to stop listening. */
  onVisibility(listener: () => void): () => void;
}

export const browserSlices: SliceClock = {
  now: () => performance.now(),
  soon(work) {
    // A message is handled after input and frames that wait, and unlike a timer it is not throttled.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      work();
    };
    port2.postMessage(null);
    return () => port1.close();
  },
  isHidden: () => document.hidden,
  onVisibility(listener) {
    document.addEventListener('visibilitychange', listener);
    return () => document.removeEventListener('visibilitychange', listener);
  },
};
