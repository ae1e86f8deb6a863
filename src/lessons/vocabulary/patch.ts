import type { Snapshot } from '../../run/snapshot.ts';
import type { Stage, StagePatch } from '../../run/stageStore.ts';

/** A change of the stage as an author writes it: some fields, or a function of a snapshot that gives them. */
export type Patch = StagePatch | ((now: Snapshot) => StagePatch);

/** Applies a patch to the stage. A function is asked about `given`, such as the step as the lesson set it; by default, about the stage as it is now. */
export function applyPatch(stage: Stage, patch: Patch | undefined, given: Snapshot = stage.get()): void {
  if (patch) stage.replace(typeof patch === 'function' ? patch(given) : patch);
}
