/** Where starting over leads: to the link that the playground was opened by, as it was handed out, or to the playground as it is at first. */
import type { Opened } from '../../run/playground/link/link.ts';
import type { PlaygroundState } from '../../run/playground/state.ts';
import { freshState, openAddress } from './session.ts';

export interface Home {
  /** What the address had after it, with its `#`; empty where it asked for nothing. */
  readonly hash: string;
  readonly state: PlaygroundState;
}

/**
 * What the address said when this entry of the history was made. The page writes over it as things are changed, so the browser keeps it with the
 * entry: it is there after a reload, and the back button leads to that of another entry.
 */
function openedBy(): string {
  const kept: unknown = history.state?.openedBy;
  const hash = typeof kept === 'string' ? kept : location.hash;
  if (hash !== kept) history.replaceState({ ...history.state, openedBy: hash }, '');
  return hash;
}

/** Where starting over leads from this entry of the history, whose address says what was opened. */
export async function homeHere(opened: Opened | null): Promise<Home> {
  const hash = openedBy();
  const found = hash === location.hash ? opened : await openAddress(hash);
  return found ? { hash, state: found.state } : atFirst();
}

/** Where nobody came by a link. */
export const atFirst = (): Home => ({ hash: '', state: freshState() });
