/** One visit to the playground: its state, what the figures show of it, and the address that carries it. */

import { optimizers } from '#words/optimizers.ts';
import { playground as words } from '#words/playground.ts';
import { playgroundCatalog } from '../../run/playground/catalog.ts';
import { createExperiments, type ExperimentsStore } from '../../run/playground/experimentsStore.ts';
import { fitUnsaid } from '../../run/playground/fitUnsaid.ts';
import { type Opened, readLink, type WrittenLink } from '../../run/playground/link/link.ts';
import { playgroundNow } from '../../run/playground/now.ts';
import { createPlaygroundStage, type PlaygroundStage } from '../../run/playground/stage.ts';
import {
  initialPlayground,
  type PlaygroundCatalog,
  type PlaygroundState,
} from '../../run/playground/state.ts';
import { createPlayground, type Playground } from '../../run/playground/store.ts';
import { newId } from '../newId.ts';
import { formulaTerrain, isFormula, readingFormulas } from './formulas.ts';
import type { Home } from './home.ts';
import { type Box, boxOf } from './share/box.ts';

export interface Session {
  readonly catalog: PlaygroundCatalog;
  readonly playground: Playground;
  readonly stage: PlaygroundStage;
  /** What the address was told last; null before that. */
  readonly link: Box<WrittenLink | null>;
  readonly home: Box<Home>;
  /** What was opened last, with what of it could not be taken, until that is dismissed. */
  readonly opened: Box<Opened | null>;
  readonly kept: ExperimentsStore;
  /** What came of a file that was dropped or of what was kept, where that is not to be seen; empty once it is dismissed. */
  readonly said: Box<string>;
}

export const CATALOG = playgroundCatalog(isFormula);

type Named = Readonly<Record<string, { readonly name: string }>>;

/** What a racer is called: its optimizer, and what tells it from others of the same kind. */
export function raceName({ racers }: PlaygroundState, index: number): string {
  const racer = racers[index];
  if (!racer) return '';
  return (optimizers as Named)[racer.optimizer]?.name ?? racer.optimizer;
}

export function createSession(
  state: PlaygroundState,
  opened: Opened | null = null,
  said = '',
  home: Home = { hash: '', state: freshState() },
): Session {
  const playground = createPlayground(state);
  const stage = createPlaygroundStage(playground, {
    raceName,
    standardized: words.standardized,
    meanings: words.meanings,
    formulaTerrain,
  });
  return {
    catalog: CATALOG,
    playground,
    stage,
    link: boxOf<WrittenLink | null>(null),
    home: boxOf(home),
    opened: boxOf(opened),
    said: boxOf(said),
    kept: createExperiments({ open: () => localStorage, now: Date.now, newId }),
  };
}

/** What the address asks for; null where it asks for nothing. */
export async function openAddress(hash: string): Promise<Opened | null> {
  if (hash.length <= 1) return null;
  const opened = await readingFormulas(() => readLink(hash, CATALOG));
  const nowOf = (state: PlaygroundState) =>
    playgroundNow(state, { share: state.standardized ? 1 : 0, formulaTerrain });
  return { ...opened, state: fitUnsaid(opened, CATALOG, nowOf) };
}

export const freshState = (): PlaygroundState => initialPlayground(CATALOG);
