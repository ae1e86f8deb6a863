/** The connection of one window to the others. */
export interface Wire {
  post(message: unknown): void;
  close(): void;
  /** Enters under a name, and calls `then` once the other windows can watch that name. */
  enter(self: string, then: () => void): void;
  /** Calls `gone` when the window of that name is gone, even if it crashed, where the browser can tell. */
  watch(other: string, gone: () => void): void;
}
export type OpenWire = (name: string, hear: (message: unknown) => void) => Wire;

/** A wire by BroadcastChannel, which connects the windows of one site. */
export const broadcastWire: OpenWire = (name, hear) => {
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }) => hear(data);
  // Each window holds a lock of its name for as long as it lives. Who waits for that lock gets it when the window is gone, also without a goodbye.
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
