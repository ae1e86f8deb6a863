import type { AnyNow, AnyStage } from '../../run/kinds/kinds.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** A change of the stage as an author writes it: some fields, or a function of what the stage shows that gives them. */
export type Patch = Fields | ((now: AnyNow) => Fields);

/** The fields that a patch changes. */
export const fieldsOf = (patch: Patch | undefined, now: AnyNow): Fields =>
  typeof patch === 'function' ? patch(now) : (patch ?? {});

/** Applies a patch to the stage. A function is asked about `given`, such as the step as the lesson set it; by default, about the stage as it is now. */
export function applyPatch(stage: AnyStage, patch: Patch | undefined, given: AnyNow = stage.get()): void {
  if (patch) stage.replace(fieldsOf(patch, given));
}
