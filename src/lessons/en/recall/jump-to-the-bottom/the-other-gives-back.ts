import { predictions } from '../../../../core/network/predictions.ts';
import { type Question, said } from '../../../recall/question.ts';

const INCHES = 12;

/** Along the floor of the trough one weight gives back what the other takes, each in its unit. */
const question: Question = (draw) => {
  const [feet, inches] = [10 * draw.integer(3, 8), draw.integer(4, 9)];
  const back = draw.integer(1, 3);
  const more = INCHES * back;
  const left = inches - back;
  const answers = [
    [feet, inches],
    [feet + more, left],
  ].map(
    (weights) =>
      predictions(
        { shape: { sizes: [2, 1], activations: ['identity'], biases: false }, parameters: weights },
        [[1, INCHES]],
      )[0],
  );
  if (answers[0] !== answers[1]) return null;
  const worked = said`${more} more for a foot are ${more} : ${INCHES} = ${back} less for an inch`;
  return {
    ask: said`A model has a length in feet and in inches. Its weights are ${feet} for feet and ${inches} for inches. Another answer with ${feet + more} for feet costs the same. What has it for inches?`,
    answer: left,
    options: [
      { value: left, reply: said`What the feet take, the inches give back: ${worked}.` },
      {
        value: inches,
        reply: said`Then every foot would count ${more} more, and all answers would move. Here ${worked}.`,
      },
      {
        value: inches - more,
        reply: said`That takes away as much for each inch as was added for a foot. A foot is ${INCHES} inches: ${worked}.`,
      },
      {
        value: inches + back,
        reply: said`That moves both weights the same way, and the answers with them. They must move apart: ${worked}.`,
      },
    ],
    otherwise: said`Its sum for 1 foot has to stay: ${worked}.`,
  };
};

export default question;
