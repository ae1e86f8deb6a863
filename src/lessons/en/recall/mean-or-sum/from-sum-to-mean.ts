import { reductionScale } from '../../../../core/reduction.ts';
import { type Question, said } from '../../../recall/question.ts';

/** The same step by the mean takes a rate as many times as large as there are rows. */
const question: Question = (draw) => {
  const [rows, rate] = [10 * draw.integer(2, 9), draw.integer(1, 9) / 1000];
  const same = (rate * reductionScale('sum', rows)) / reductionScale('mean', rows);
  const worked = said`${rows} · ${rate} = ${same}`;
  return {
    ask: said`A program walks down the sum of ${rows} squared misses at a learning rate of ${rate}. You change the cost to their mean. Which rate takes the very same steps?`,
    answer: same,
    options: [
      {
        value: same,
        reply: said`The mean’s slopes are ${rows} times shorter, so the rate makes up for it: ${worked}.`,
      },
      {
        value: rate,
        reply: said`The bottom is the same, the steps are not: the mean’s slopes are ${rows} times shorter. So ${worked}.`,
      },
      {
        value: rate / rows,
        reply: said`That divides twice: the mean has done it already, and its slopes are ${rows} times shorter. So ${worked}.`,
      },
    ],
    otherwise: said`The mean’s slopes are ${rows} times shorter, so the rate is ${rows} times as large: ${worked}.`,
  };
};

export default question;
