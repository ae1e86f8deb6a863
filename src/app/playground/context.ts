import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import { playground as words } from '#words/playground.ts';
import type { Meanings } from '../../run/playground/axesOver.ts';
import type { ControlId } from '../../run/playground/controls.ts';
import type { PlaygroundNow } from '../../run/playground/now.ts';
import type { PlaygroundState } from '../../run/playground/state.ts';
import type { MovableNumber } from '../../ui/numberSource.ts';
import type { Session } from './session.ts';

export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('A panel was used outside a SessionContext.');
  return session;
}

/** One value of the state. The selector must return a primitive or a value that keeps its identity. */
export function usePlayground<T>(select: (state: PlaygroundState) => T): T {
  const { playground } = useSession();
  const read = () => select(playground.get());
  return useSyncExternalStore(playground.subscribe, read, read);
}

/** One value of what follows from the state; as for `usePlayground`. */
export function useNow<T>(select: (now: PlaygroundNow) => T): T {
  const { stage } = useSession();
  const read = () => select(stage.now());
  return useSyncExternalStore(stage.subscribe, read, read);
}

/** A number of the state as the shared controls want it. */
export function useStateNumber(read: (state: PlaygroundState) => number): MovableNumber {
  const { playground } = useSession();
  return useMemo(
    () => ({
      read: () => read(playground.get()),
      subscribe: (listener) => playground.subscribe(listener),
      replaced: playground.replaced,
    }),
    // The reader closes over indexes and names that are its own.
    [playground, read],
  );
}

/** Whether a control is shown: a link can hide it. */
export function useShown(id: ControlId): boolean {
  return !usePlayground((state) => state.hidden).includes(id);
}

/** What w and b are per on the model's stage, where there is more than one x. */
export const useMeanings = (): Meanings | undefined =>
  useNow(({ coordinates }) => (coordinates ? words.meanings[coordinates] : undefined));

/** The same of the starts, which the state holds over the x that it asks for, also while the bowl is turning. */
export const useMeaningsOfStarts = (): Meanings | undefined =>
  useNow(({ coordinates, state }) =>
    coordinates ? words.meanings[state.standardized ? 'standardized' : 'measured'] : undefined,
  );
