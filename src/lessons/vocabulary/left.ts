import { same } from '../../core/same.ts';
import { type AnyStage, type Beginning, kindOf, stageOf } from '../../run/kinds/kinds.ts';
import type { Field } from '../../run/stage/fields.ts';
import type { Fields } from './patch.ts';

interface Left {
  /** The fields of the stage as the answer left it: the step as it was set, what the answer reveals, and the last frame of what it plays. */
  readonly state: Fields;
  /** Whether a stage stands so, however it is looked at. */
  is(state: Fields): boolean;
}

/**
 * The stage of a step as the answer to its question leaves it, by what it reveals and how many steps it plays, without playing. How things are looked at is not part of it, unless the answer
 * itself says so.
 */
export function leftBy(revealed: Fields, play: number, layout: Beginning): Left {
  const patch = { ...revealed, asked: [] };
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
