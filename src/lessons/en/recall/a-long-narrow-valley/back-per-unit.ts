import { modelUnscaled } from '../../../../core/scaledModel.ts';
import { type Question, said } from '../../../recall/question.ts';

/** From a weight per spread to one per unit: divide. */
const question: Question = (draw) => {
  const [spread, perUnit, mean] = [100 * draw.integer(2, 9), draw.integer(1, 4) / 10, 1000];
  const weight = Math.round(spread * perUnit);
  const { weights } = modelUnscaled({ weights: [weight], bias: 0 }, { means: [mean], spreads: [spread] });
  const back = weights[0] as number;
  return {
    ask: said`Area was standardized: its mean is ${mean} square feet, its spread ${spread}. Over the standardized area the weight is ${weight} thousand dollars. What is one square foot worth?`,
    answer: back,
    unit: 'thousand dollars',
    options: [
      {
        value: back,
        reply: said`A spread is worth ${weight}, so one square foot is worth ${weight} / ${spread} = ${back}.`,
      },
      {
        value: weight,
        reply: said`That is for a whole spread, ${spread} square feet. Share it among them: ${weight} / ${spread} = ${back}.`,
      },
      {
        value: weight / mean,
        reply: said`The mean only moves b. A weight is divided by the spread: ${weight} / ${spread} = ${back}.`,
      },
    ],
    otherwise: said`Divide by the spread: ${weight} / ${spread} = ${back}.`,
  };
};

export default question;
