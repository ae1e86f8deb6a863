import { predictions } from '../../../../core/network/predictions.ts';
import { type Question, said } from '../../../recall/question.ts';

/** One weight for each feature, all added up, and then b. */
const question: Question = (draw) => {
  const [perBath, perFoot] = [10 * draw.integer(2, 6), draw.integer(1, 3) / 10];
  const [baths, feet, b] = [draw.integer(2, 4), 500 * draw.integer(2, 6), 10 * draw.integer(1, 6)];
  const network = {
    shape: { sizes: [2, 1], activations: ['identity'], biases: true },
    parameters: [perBath, perFoot, b],
  } as const;
  const price = predictions(network, [[baths, feet]])[0] as number;
  const worked = said`${perBath} · ${baths} + ${perFoot} · ${feet} + ${b} = ${price}`;
  return {
    ask: said`A linear model, in thousand dollars: weight ${perBath} for bathrooms, ${perFoot} for square feet, and b = ${b}. What does it say for ${baths} bathrooms and ${feet} square feet?`,
    answer: price,
    unit: 'thousand dollars',
    options: [
      { value: price, reply: said`Each feature times its own weight, all added up: ${worked}.` },
      { value: price - b, reply: said`Both features are in it, and b is still to come: ${worked}.` },
      {
        value: perBath * baths + b,
        reply: said`That leaves the square feet out. Each feature has a weight of its own: ${worked}.`,
      },
      {
        value: perFoot * feet + b,
        reply: said`That leaves the bathrooms out. Each feature has a weight of its own: ${worked}.`,
      },
    ],
    otherwise: said`Each feature times its own weight, then b: ${worked}.`,
  };
};

export default question;
