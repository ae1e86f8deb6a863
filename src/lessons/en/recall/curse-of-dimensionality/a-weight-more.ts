import { countOf } from '../../../../core/search/plan.ts';
import { type Question, said } from '../../../recall/question.ts';

/** A weight more multiplies the tries by its values. */
const question: Question = (draw) => {
  const [values, weights] = [draw.integer(2, 5), draw.integer(2, 4)];
  const tries = Number(
    countOf({
      kind: 'grid',
      weights: Array.from({ length: weights }, (_, p) => p),
      low: -1,
      high: 1,
      values,
    }),
  );
  const more = tries * values;
  return {
    ask: said`A grid over ${weights} weights, ${values} values of each, has ${tries} tries. How many has it with a weight more?`,
    answer: more,
    options: [
      {
        value: more,
        reply: said`Each try is made once for each value of the new one: ${tries} · ${values} = ${more}.`,
      },
      {
        value: tries + values,
        reply: said`The new values meet all the tries there were: ${tries} · ${values} = ${more}.`,
      },
      {
        value: tries * weights,
        reply: said`It goes by the values, not by the weights: ${tries} · ${values} = ${more}.`,
      },
    ],
    otherwise: said`Each try is made once for each value of the new one: ${tries} · ${values} = ${more}.`,
  };
};

export default question;
