import { predictions } from '../../../../core/network/predictions.ts';
import { type Question, said } from '../../../recall/question.ts';
import { held } from '../say.ts';

const INCHES = 12;

/** A length that is in the model twice: only the sum of its weights, each in its unit, means anything. */
const question: Question = (draw) => {
  const perInch = draw.integer(2, 6) * (draw.uniform() < 0.5 ? -1 : 1);
  const perFoot = 10 * draw.integer(2, 9) * -Math.sign(perInch);
  const network = {
    shape: { sizes: [2, 1], activations: ['identity'], biases: true },
    parameters: [perFoot, perInch, 50],
  } as const;
  const [short, long] = predictions(network, [
    [0, 0],
    [1, INCHES],
  ]);
  const change = (long as number) - (short as number);
  const worked = said`${perFoot} + ${INCHES} · ${held(perInch)} = ${change}`;
  return {
    ask: said`A model of prices has a table’s length twice: its weight in feet is ${perFoot}, in inches ${perInch}. How much more does it say for a table that is 1 foot longer?`,
    answer: change,
    options: [
      { value: change, reply: said`1 foot is ${INCHES} inches, and both weights speak: ${worked}.` },
      {
        value: perFoot,
        reply: said`That is the feet alone. The inches grow as well, by ${INCHES}: ${worked}.`,
      },
      {
        value: perFoot + perInch,
        reply: said`That adds a weight for a foot and one for an inch. 1 foot is ${INCHES} inches: ${worked}.`,
      },
      {
        value: INCHES * perInch,
        reply: said`That is the inches alone. The feet grow as well, by 1: ${worked}.`,
      },
    ],
    otherwise: said`1 foot more is ${INCHES} inches more, and both weights speak: ${worked}.`,
  };
};

export default question;
