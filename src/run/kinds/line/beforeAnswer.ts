import { LINE_FIELDS, type StagePatch } from './state.ts';

/**
 * A change of a line's stage, which ends the comparison with how things were before an answer (`state.before`): what is compared has to stand as the
 * answer left it. Turning the bowl or pointing at a day moves nothing.
 */
export function endingBefore(patch: StagePatch): StagePatch {
  const moves = (Object.keys(patch) as (keyof StagePatch)[]).some((key) => {
    const { passing, view } = LINE_FIELDS[key];
    return !passing && !view;
  });
  return moves ? { before: null, ...patch } : patch;
}
