import { networkObjective } from '../../../../core/network/networkObjective.ts';
import { plain } from '../../../../i18n/format.ts';
import { type Question, said } from '../../../recall/question.ts';

/** A weight's slope goes by the size of its feature. */
const question: Question = (draw) => {
  const [rooms, meters, rent] = [draw.integer(2, 5), 10 * draw.integer(4, 12), 100 * draw.integer(6, 12)];
  const cost = networkObjective({
    sizes: [2, 1],
    activations: ['identity'],
    biases: false,
    loss: 'squared',
    reduction: 'mean',
    inputs: [[rooms, meters]],
    targets: [rent],
  });
  const [ofRooms = 0, ofMeters = 0] = cost.gradient([0, 0]);
  const times = plain(ofMeters / ofRooms, 1);
  const both = said`The miss is the same for both, and each slope is it times the feature: ${meters} against ${rooms}.`;
  return {
    ask: said`A flat has ${rooms} rooms, ${meters} square meters and a rent of ${rent}. Both weights are 0. One step down, one learning rate: which weight moves most?`,
    answer: Math.abs(ofMeters) > Math.abs(ofRooms) ? 'meters' : 'rooms',
    options: [
      {
        value: 'meters',
        label: 'That of square meters',
        reply: said`Its slope is ${times} times the other: the miss times ${meters}, not times ${rooms}.`,
      },
      {
        value: 'rooms',
        label: 'That of rooms: small numbers',
        reply: said`${both} Small features move slowly.`,
      },
      {
        value: 'alike',
        label: 'Both alike: it is one rate',
        reply: said`The rate is shared, the slopes are not. ${both}`,
      },
    ],
  };
};

export default question;
