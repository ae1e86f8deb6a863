import { same } from '../../core/same.ts';
import { type AnyNow, type AnyStage, type Beginning, kindOf, stageOf } from '../../run/kinds/kinds.ts';
import type { Field } from '../../run/stage/fields.ts';
import { type Fields, fieldsOf, type Patch } from './patch.ts';

/** What an answer does to the stage. */
export interface Shown {
  readonly reveal?: Patch | undefined;
  /** How many steps are played after it. */
  readonly play?: number | undefined;
}

interface Left {
  /** The fields of the stage as the answer left it: the step as it was set, what the answer reveals, and the last frame of what it plays. */
  readonly state: Fields;
  /** Whether a stage stands so, however it is looked at. */
  is(state: Fields): boolean;
}

/**
 * The stage of a step as the answer to its question leaves it, without playing. How things are looked at is not part of it, unless the answer
 * itself says so.
 */
export function leftBy({ reveal, play = 0 }: Shown, layout: Beginning, given: AnyNow): Left {
  const patch = { ...fieldsOf(reveal, given), asked: [] };
  const stage: AnyStage = stageOf(layout);
  stage.show(patch);
  if (play > 0) stage.goTo(stage.getState().cursor + play);
  const { fields } = kindOf(layout);
  const counts = ([key, { view, passing }]: [string, Field<unknown>]) => key in patch || !(view || passing);
  const keys = Object.entries<Field<unknown>>(fields).flatMap((one) => (counts(one) ? [one[0]] : []));
  const whole: Fields = stage.getState();
  return {
    state: Object.fromEntries(keys.map((key) => [key, whole[key]])),
    is: (state) => keys.every((key) => same(state[key], whole[key])),
  };
}
