import { reductionScale } from '../../../../core/reduction.ts';
import { type Question, said } from '../../../recall/question.ts';

/** Copies make a sum steeper: its edge comes nearer by as much. */
const question: Question = (draw) => {
  const [copies, edge] = [draw.integer(2, 5), draw.integer(2, 9) * 0.02];
  const rows = 10 * draw.integer(2, 6);
  // As many times as steep, for a sum.
  const steeper =
    (copies * rows * reductionScale('sum', copies * rows)) / (rows * reductionScale('sum', rows));
  const now = edge / steeper;
  return {
    ask: said`With the sum of the squared misses over ${rows} rows, descent settles for learning rates under ${edge}. Somebody pastes the rows in again until each stands there ${copies} times. Under which rate does it settle now?`,
    answer: now,
    options: [
      {
        value: now,
        reply: said`The sum is ${copies} times as steep, so its edge is at ${edge} divided by ${copies}: ${now}.`,
      },
      {
        value: edge,
        reply: said`The best line is the same, and so would the mean’s edge be. The sum is ${copies} times as steep: ${edge} divided by ${copies} is ${now}.`,
      },
      {
        value: edge * copies,
        reply: said`The other way round: what is ${copies} times as steep bears less. ${edge} divided by ${copies} is ${now}.`,
      },
      {
        value: edge / copies ** 2,
        reply: said`Misses are squared, the number of rows is not. The sum is ${copies} times as steep: ${now}.`,
      },
    ],
  };
};

export default question;
