import { lineCost } from '../../../../core/lineCost.ts';
import { type Question, said } from '../../../recall/question.ts';

/** The days are plugged in and stay; w and b are what is left. */
const question: Question = (draw) => {
  const count = draw.integer(3, 9);
  const x = Array.from({ length: count }, (_, day) => day + 1);
  const cost = lineCost({ x, y: x.map(() => draw.integer(1, 9)), reduction: 'sum' });
  return {
    ask: said`The pats and wags of ${count} days are plugged into the cost. How many numbers still go in?`,
    answer: cost.parameterCount,
    options: [
      {
        value: cost.parameterCount,
        reply: 'Only w and b, however many days there were. Two numbers in, one number out.',
      },
      {
        value: count,
        reply: said`There are ${count} squares, one for each day. But the days are over: what can still be chosen is the line, w and b.`,
      },
      {
        value: 2 * count,
        reply: said`That counts ${count} pats and ${count} wags, and all of them are history. Only w and b can still change: 2.`,
      },
      {
        value: 1,
        reply: 'One number comes out: the cost. Two go in, w and b.',
      },
    ],
  };
};

export default question;
