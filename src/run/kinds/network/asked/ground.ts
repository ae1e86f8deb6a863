/** The cost over two parameters of a network where it is no quadratic. Imported for what it does. */
import { bringAsked } from '../asked.ts';
import { chosenOf } from '../floor.ts';
import { terrainOf } from '../terrain.ts';

bringAsked({
  ground: (standing) => terrainOf(standing, chosenOf(standing.state, standing.parameters.length)),
});
