import { numericalGradient } from '../../../../core/network/numericalGradient.ts';
import { type Question, said } from '../../../recall/question.ts';

/** Two tries a weight. */
const question: Question = (draw) => {
  const weights = draw.integer(4, 30);
  const at = new Array<number>(weights).fill(0);
  const { evaluations } = numericalGradient({ value: () => 0 }, at, { nudge: 1 });
  return {
    ask: said`A network has ${weights} weights. How many tries give all its slopes, if each weight is nudged to both sides?`,
    answer: evaluations,
    options: [
      { value: evaluations, reply: said`One on each side of each weight: 2 · ${weights} = ${evaluations}.` },
      {
        value: weights,
        reply: said`Each weight is tried on its left and on its right: 2 · ${weights} = ${evaluations}.`,
      },
      {
        value: 3,
        reply: said`That is about what one pass back costs. Nudging takes 2 · ${weights} = ${evaluations}.`,
      },
    ],
    otherwise: said`One on each side of each weight: 2 · ${weights} = ${evaluations}.`,
  };
};

export default question;
