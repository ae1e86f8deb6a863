import { reductionScale } from '../../../../core/reduction.ts';
import { type Question, said } from '../../../recall/question.ts';

/** Half the cost is half as steep: twice the edge, and the same bottom. */
const question: Question = (draw) => {
  const [rows, edge] = [draw.integer(3, 60), draw.integer(3, 12) / 20];
  const half = (edge * reductionScale('mean', rows)) / reductionScale('halfMean', rows);
  return {
    ask: said`The mean of ${rows} squared misses settles for learning rates under ${edge}. A book puts ½ in front of it, so that the 2 of the power rule is gone. Under which rate does that cost settle?`,
    answer: half,
    options: [
      {
        value: half,
        reply: said`Half the cost has half the slopes and half the curvature, so its edge is twice as far: ${half}.`,
      },
      {
        value: edge,
        reply: said`The bottom stays where it is. But half the cost is half as steep, so it bears twice the rate: ${half}.`,
      },
      { value: edge / 2, reply: said`What is half as steep bears more, not less: twice ${edge} is ${half}.` },
      {
        value: edge * 4,
        reply: said`The misses are squared, the half is not: half as steep bears twice the rate, ${half}.`,
      },
    ],
  };
};

export default question;
