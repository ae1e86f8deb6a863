import { valuesWithin } from '../../../../core/search/ladder.ts';
import { type Question, said } from '../../../recall/question.ts';

/** The root of what there is time for. */
const question: Question = (draw) => {
  const [values, weights] = [draw.integer(2, 9), draw.integer(2, 3)];
  const tries = values ** weights;
  const answer = valuesWithin(1, weights, tries);
  const worked =
    weights === 2
      ? said`${answer} · ${answer} = ${tries}`
      : said`${answer} · ${answer} · ${answer} = ${tries}`;
  return {
    ask: said`There is time for ${tries} tries, on a grid over ${weights} weights. How many values of each can it have?`,
    answer,
    options: [
      {
        value: answer,
        reply: said`${worked}. The more weights share the tries, the fewer values each gets.`,
      },
      {
        value: tries / weights,
        reply: said`Weights do not share tries by dividing: every value meets every other. ${worked}.`,
      },
      { value: tries, reply: said`That is for one weight alone. With ${weights}, ${worked}.` },
    ],
    otherwise: said`Every value meets every other: ${worked}.`,
  };
};

export default question;
