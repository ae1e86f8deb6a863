/** Levels of the cost that have a name. Imported for what it does. */
import { bringAsked } from '../asked.ts';
import { levelsOf, wireOf } from '../levels.ts';

bringAsked({
  levels: ({ model, state }) => levelsOf(model, state.blindLevels),
  oneWire:
    ({ model }) =>
    () =>
      wireOf(model),
});
