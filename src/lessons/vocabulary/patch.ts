import type { AnyNow, AnyStage } from '../../run/kinds/kinds.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A change of the stage as an author writes it: some fields, or a function of what the stage shows that gives them. */
export type Patch = Fields | ((now: AnyNow) => Fields);

/** Applies a patch to the stage. A function is asked about `given`, such as the step as the lesson set it; by default, about the stage as it is now. */
export function applyPatch(stage: AnyStage, patch: Patch | undefined, given: AnyNow = stage.get()): void {
  if (patch) stage.replace(typeof patch === 'function' ? patch(given) : patch);
}
