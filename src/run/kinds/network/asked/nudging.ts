/** Slopes by nudging. Imported for what it does. */
import { bringAsked } from '../asked.ts';
import { nudgingOf } from '../nudging.ts';

bringAsked({
  nudging: ({ model, state, parameters }) => nudgingOf(model, parameters, state),
});
