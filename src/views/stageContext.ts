import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Snapshot } from '../run/snapshot.ts';
import type { Stage } from '../run/stageStore.ts';

export const StageContext = createContext<Stage | null>(null);

/** The stage that every figure in this part of the page shares. */
export function useStage(): Stage {
  const stage = useContext(StageContext);
  if (!stage) throw new Error('A figure was used outside a StageContext.');
  return stage;
}

/**
 * One value of the snapshot, for what changes rarely. The selector must return a primitive or a value that
 * keeps its identity. For what changes every frame use the components of live.tsx, which skip React.
 */
export function useSnapshot<T>(select: (now: Snapshot) => T): T {
  const stage = useStage();
  const read = () => select(stage.get());
  return useSyncExternalStore(stage.subscribe, read, read);
}
