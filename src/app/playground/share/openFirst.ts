/** What the playground shows first: what its address says, or what was shown last. */
import { experiments as words } from '#words/experiments.ts';
import { grouped } from '../../../i18n/format.ts';
import { keepCurrent, readCurrent } from '../../../run/playground/experimentsKeep.ts';
import { fromJson } from '../../../run/playground/link/file.ts';
import type { Opened } from '../../../run/playground/link/link.ts';
import { readingFormulas } from '../formulas.ts';
import { type Home, homeHere } from '../home.ts';
import { CATALOG, openAddress } from '../session.ts';
import type { KeptState } from './keepCurrentState.ts';
import { isForeign } from './openStateText.ts';

export interface First {
  readonly opened: Opened | null;
  /** What is to be said about it; empty where there is nothing. */
  readonly said: string;
  readonly home: Home;
}

/** An address that says something is opened, but for one that had fallen behind what was shown when the page was left. */
export async function openFirst(): Promise<First> {
  const linked = await openAddress(location.hash);
  const home = await homeHere(linked);
  const { address, tooMany, opened } = (await readKeptState()) ?? {};
  if (linked && (!opened || address !== location.hash)) return { opened: linked, said: '', home };
  if (!opened) return { opened: null, said: '', home };
  const said = tooMany ? words.tooMany(grouped(tooMany)) : '';
  if (!linked) return { opened, said, home };
  // The page writes the address that belongs to it.
  history.replaceState(history.state, '', location.pathname);
  const { hidden, embed } = linked.state;
  return { opened: { ...opened, state: { ...opened.state, hidden, embed } }, said, home };
}

type Kept = Pick<KeptState, 'address' | 'tooMany'> & { readonly opened: Opened };

/** What was shown last; null where nothing was kept, or nothing that can be read. */
async function readKeptState(): Promise<Kept | null> {
  const text = readCurrent(() => localStorage);
  if (text === null) return null;
  const json = parsed(text);
  const opened = await readingFormulas(() => fromJson(json, CATALOG));
  if (isForeign(opened)) return null;
  const { address, ...rest } = json as KeptState;
  const { tooMany } = rest;
  // It stands in for that address once; from here on that is a link like any other.
  if (address !== undefined) keepCurrent(() => localStorage, rest);
  return {
    opened,
    ...(typeof address === 'string' && { address }),
    ...(typeof tooMany === 'number' && { tooMany }),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
