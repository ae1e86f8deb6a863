/** What a link leaves unsaid, on any ground but the usual one: rates and a start that suit it, rather than those of three days with a dog. */
import { SURFACES } from '../laboratory/laboratory.ts';
import { keysOf } from './link/runFields.ts';
import type { PlaygroundNow } from './now.ts';
import { fittingRacer } from './rates.ts';
import { isUsual, type PlaygroundCatalog, type PlaygroundState } from './state.ts';

interface Read {
  readonly state: PlaygroundState;
  /** The names of all fields that were there. */
  readonly said: ReadonlySet<string>;
}

/** @param nowOf what follows from a state */
export function fitUnsaid(
  { state, said }: Read,
  catalog: PlaygroundCatalog,
  nowOf: (state: PlaygroundState) => PlaygroundNow,
): PlaygroundState {
  if (isUsual(state)) return state;
  const { landscape } = state;
  const placed = said.has('w') || said.has('b') || said.has('starts');
  const surface = landscape.kind === 'preset' ? SURFACES.get(landscape.id) : undefined;
  const starts = placed ? state.starts : [surface?.start ?? ([0, 0] as const)];
  const now = nowOf({ ...state, starts });
  const racers = state.racers.map((racer, index) => {
    const fitting = fittingRacer(catalog, racer.optimizer, now).settings['learningRate'];
    const unsaid = fitting !== undefined && !said.has(keysOf(index).setting('learningRate'));
    return unsaid ? { ...racer, settings: { ...racer.settings, learningRate: fitting } } : racer;
  });
  return { ...state, starts, racers };
}
