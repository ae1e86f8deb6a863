import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/** What is on the page while it is printed, and nowhere to be seen before and after. */
export interface Printed {
  render(): ReactNode;
  /** Sees to its size, once it is there. */
  fitTo?(host: HTMLElement): void;
}

/** Puts it there at once: the dialog takes the page as it is when `beforeprint` returns. Returns how to take it off. */
export function putOnPaper({ render, fitTo }: Printed): () => void {
  const host = Object.assign(document.createElement('div'), { className: 'paper-handout' });
  document.body.append(host);
  const root = createRoot(host);
  flushSync(() => root.render(render()));
  // What broke is better printed as the page itself than as nothing.
  if (!host.firstChild) host.remove();
  fitTo?.(host);
  return () => {
    root.unmount();
    host.remove();
  };
}
