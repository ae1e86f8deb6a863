import { EVALUATIONS_A_STEP } from '../../../../core/search/falls.ts';
import { type Question, said } from '../../../recall/question.ts';

/** A step is three, whatever the number of weights. */
const question: Question = (draw) => {
  const [steps, weights] = [10 * draw.integer(2, 20), draw.integer(5, 20)];
  const answer = EVALUATIONS_A_STEP * steps;
  return {
    ask: said`A walk takes ${steps} steps with ${weights} weights. Counted fairly, how many evaluations of the cost is that?`,
    answer,
    options: [
      {
        value: answer,
        reply: said`One pass forward and one back cost about three, for all weights together: ${EVALUATIONS_A_STEP} · ${steps} = ${answer}.`,
      },
      {
        value: steps,
        reply: said`The slopes cost something as well, about twice a cost: ${EVALUATIONS_A_STEP} · ${steps} = ${answer}.`,
      },
      {
        value: 2 * weights * steps,
        reply: said`So much nudging would take. The pass back gives all slopes at once: ${EVALUATIONS_A_STEP} · ${steps} = ${answer}.`,
      },
    ],
    otherwise: said`A step with all its slopes counts as three: ${EVALUATIONS_A_STEP} · ${steps} = ${answer}.`,
  };
};

export default question;
