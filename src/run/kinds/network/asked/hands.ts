/** How the examples are dealt in hands. Imported for what it does. */
import { bringAsked } from '../asked.ts';
import { handsOf } from '../hands.ts';

bringAsked({
  hands: ({ model, state: { settings }, parameters, gradient, stepsTaken }) =>
    handsOf(model, { settings, parameters, gradient, stepsTaken }),
});
