import { scaled, scalingOf } from '../../../../core/standardize.ts';
import { type Question, said } from '../../../recall/question.ts';

/** A house that is held out is scaled by the mean and the spread of those that are learned from. */
const question: Question = (draw) => {
  const middle = 100 * draw.integer(14, 22);
  const spread = 100 * draw.integer(2, 4);
  const learned = [middle - spread, middle + spread];
  const area = middle + spread * draw.integer(2, 4);
  const own = scalingOf(learned);
  const all = scalingOf([...learned, area]);
  if (!own || !all) return null;
  const [z] = scaled([area], own) as [number];
  const [leaked] = scaled([area], all) as [number];
  return {
    ask: said`Two houses are learned from, of ${learned[0] as number} and ${learned[1] as number} square feet: mean ${own.mean}, spread ${own.spread}. A house of ${area} is held out. What is its area, standardized as it should be?`,
    answer: z,
    options: [
      {
        value: z,
        reply: said`By the mean and the spread of what is learned from: (${area} − ${own.mean}) / ${own.spread} = ${z}.`,
      },
      {
        value: leaked,
        reply: said`That counts the held-out house in the mean and the spread, so it has a say before it judges. By those learned from: (${area} − ${own.mean}) / ${own.spread} = ${z}.`,
      },
      {
        value: area - own.mean,
        reply: said`The mean is taken away; now divide by the spread, ${own.spread}: ${z}.`,
      },
      {
        value: 0,
        reply: said`It would be 0 by its own mean. It is mapped by those that are learned from: ${z}.`,
      },
    ],
    otherwise: said`Take away the mean of those learned from, and divide by their spread: (${area} − ${own.mean}) / ${own.spread} = ${z}.`,
  };
};

export default question;
