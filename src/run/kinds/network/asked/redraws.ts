/** The weights of the examples drawn again. Imported for what it does. */
import { bringAsked } from '../asked.ts';
import { drawnWeights, redrawsOf, straysOf } from '../redraws.ts';

bringAsked({
  redraws: ({ read, parameters }) => redrawsOf(read, parameters),
  straysOver:
    ({ read, parameters }) =>
    (draws) =>
      straysOf({ ...read, draws }, parameters),
  shareAbove:
    ({ read }) =>
    (feature, draws) => {
      const weights = drawnWeights(read.data, read, draws)[read.inputs.indexOf(feature)];
      return weights ? weights.filter((weight) => weight > 0).length / weights.length : 0;
    },
});
