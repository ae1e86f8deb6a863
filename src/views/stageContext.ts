import { createContext, useContext, useSyncExternalStore } from 'react';
import type { LineStage } from '../run/kinds/line/lineStage.ts';
import type { Snapshot } from '../run/kinds/line/snapshot.ts';
import type { Timed } from '../run/stage/facets.ts';
import type { Stage } from '../run/stage/stage.ts';

/** A stage of any kind. What is inside asks for the facet of it that it reads. */
// biome-ignore lint/suspicious/noExplicitAny: who provides a stage knows its kind, and who reads it names the facet.
export const StageContext = createContext<Stage<any> | null>(null);

/** The stage that every figure in this part of the page shares: a line's, or, for figures that read a facet, one that is seen as that. */
export function useStage(): LineStage;
export function useStage<F extends Timed>(): Stage<F>;
export function useStage() {
  const stage = useContext(StageContext);
  if (!stage) throw new Error('A figure was used outside a StageContext.');
  return stage;
}

/**
 * One value of what the stage shows, for what changes rarely: `useSnapshot((now: Floor) => now.state.camera)`. The selector must return a primitive or a
 * value that keeps its identity. For what changes every frame use the components of live.tsx, which skip React.
 */
export function useSnapshot<T, F extends Timed = Snapshot>(select: (now: F) => T): T {
  const stage = useStage<F>();
  const read = () => select(stage.get());
  return useSyncExternalStore(stage.subscribe, read, read);
}
