import { predictions } from '../../../../core/network/predictions.ts';
import { type Question, said } from '../../../recall/question.ts';
import { held } from '../say.ts';

/** A weight is what its feature adds while the others stay; here another does not. */
const question: Question = (draw) => {
  const [perRoom, perFoot] = [-10 * draw.integer(1, 6), draw.integer(1, 3) / 10];
  const [rooms, feet, more] = [draw.integer(2, 4), 500 * draw.integer(2, 6), 100 * draw.integer(1, 5)];
  const network = {
    shape: { sizes: [2, 1], activations: ['identity'], biases: true },
    parameters: [perRoom, perFoot, 50],
  } as const;
  const [small, large] = predictions(network, [
    [rooms, feet],
    [rooms + 1, feet + more],
  ]);
  const change = (large as number) - (small as number);
  if (Math.abs(change) < 5) return null;
  const worked = said`${perRoom} + ${perFoot} · ${more} = ${change}`;
  return {
    ask: said`In a model of prices, in thousand dollars, the weight of bedrooms is ${perRoom} and that of square feet ${perFoot}. One house has 1 bedroom and ${more} square feet more than another. How much more does the model say for it?`,
    answer: change,
    unit: 'thousand dollars',
    options: [
      { value: change, reply: said`Both features changed, so both weights speak: ${worked}.` },
      {
        value: perRoom,
        reply: said`That is what a bedroom adds while the area stays. It did not: ${worked}.`,
      },
      {
        value: perFoot * more,
        reply: said`That is the area’s share. The bedroom counts as well, and takes away: ${worked}.`,
      },
      {
        value: -perRoom + perFoot * more,
        reply: said`In this model a bedroom counts ${held(perRoom)}: with the area held, more rooms are smaller rooms. So ${worked}.`,
      },
    ],
    otherwise: said`Add what each changed feature brings, 1 times ${perRoom} and ${more} times ${perFoot}: ${worked}.`,
  };
};

export default question;
