import { largestStableLearningRate } from '../../../../core/eigen.ts';
import { quadratic } from '../../../../core/quadratic.ts';
import { type Question, said } from '../../../recall/question.ts';

/** The edge is 2 over the largest curvature. */
const question: Question = (draw) => {
  const big = [4, 5, 8, 10, 20, 25, 40, 50][draw.integer(0, 7)] as number;
  const small = draw.integer(1, 3);
  const edge = largestStableLearningRate(
    quadratic({ center: [0, 0], base: 0, slope: [0, 0], curvature: [big, 0, small] }),
  );
  return {
    ask: said`A bowl’s curvature is ${big} across the valley and ${small} along it. Past which learning rate does the ball climb out?`,
    answer: edge,
    options: [
      {
        value: edge,
        reply: said`Twice across is as far up the other wall, and that is at 2 / ${big} = ${edge}.`,
      },
      {
        value: 1 / big,
        reply: said`With that one it lands in the middle. It may go twice as far before it climbs: 2 / ${big} = ${edge}.`,
      },
      {
        value: 2 / small,
        reply: said`Along the valley it might. The steep wall throws it out long before: 2 / ${big} = ${edge}.`,
      },
      {
        value: big / 2,
        reply: said`That is upside down: a steeper bowl wants a smaller learning rate. 2 / ${big} = ${edge}.`,
      },
    ],
    otherwise: said`2 divided by the largest curvature: 2 / ${big} = ${edge}.`,
  };
};

export default question;
