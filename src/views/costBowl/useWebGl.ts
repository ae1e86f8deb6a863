import { useSyncExternalStore } from 'react';

let answer: boolean | undefined;

/** Asks once a page, with a canvas that gives its context back at once. */
function hasWebGl(): boolean {
  if (answer === undefined) {
    try {
      const context = document.createElement('canvas').getContext('webgl2');
      answer = context !== null;
      context?.getExtension('WEBGL_lose_context')?.loseContext();
    } catch {
      answer = false;
    }
  }
  return answer;
}

const never = () => () => {};

/** Whether this browser draws in 3D. The server takes it for granted. */
export function useWebGl(): boolean {
  return useSyncExternalStore(never, hasWebGl, () => true);
}
