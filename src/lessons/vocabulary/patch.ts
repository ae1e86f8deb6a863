import type { Snapshot } from '../../run/snapshot.ts';
import type { Stage, StagePatch } from '../../run/stageStore.ts';

/** A change of the stage as an author writes it: some fields, or a function of what is there now. */
export type Patch = StagePatch | ((now: Snapshot) => StagePatch);

export function applyPatch(stage: Stage, patch: Patch | undefined): void {
  if (patch) stage.replace(typeof patch === 'function' ? patch(stage.get()) : patch);
}
