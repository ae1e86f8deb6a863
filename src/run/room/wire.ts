/** How windows reach each other. */
export interface Wire {
  post(message: unknown): void;
  close(): void;
  /** Comes in under a name, and says when the others can know that it is there. */
  enter(self: string, then: () => void): void;
  /** Tells when the window of that name is gone, however it went, if that can be known. */
  watch(other: string, gone: () => void): void;
}
export type OpenWire = (name: string, hear: (message: unknown) => void) => Wire;

/** The browser's own wire between the windows of one site. */
export const broadcastWire: OpenWire = (name, hear) => {
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }) => hear(data);
  // A lock that a window holds for as long as it lives tells the others when it is gone, even if it could not say so.
  const locks = navigator.locks as LockManager | undefined;
  const over = new AbortController();
  let release = () => {};
  const quiet = () => undefined;
  return {
    post: (message) => channel.postMessage(message),
    enter(self, then) {
      if (!locks) {
        then();
        return;
      }
      const held = () =>
        new Promise<void>((leave) => {
          release = leave;
          then();
        });
      locks.request(`${name}.${self}`, { signal: over.signal }, held).catch(quiet);
    },
    watch(other, gone) {
      locks?.request(`${name}.${other}`, { signal: over.signal }, gone).catch(quiet);
    },
    close() {
      over.abort();
      release();
      channel.close();
    },
  };
};
