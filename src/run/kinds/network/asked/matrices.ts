/** The network as matrices. Imported for what it does. */
import { bringAsked } from '../asked.ts';
import { matricesOf } from '../matrices.ts';

bringAsked({
  matrices: ({ model, parameters }) => matricesOf(model, parameters),
});
