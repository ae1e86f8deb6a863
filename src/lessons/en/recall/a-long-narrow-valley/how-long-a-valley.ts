import { conditionNumber } from '../../../../core/bowlShape.ts';
import { quadratic } from '../../../../core/quadratic.ts';
import { type Question, said } from '../../../recall/question.ts';

/** The condition number: the largest curvature over the smallest. */
const question: Question = (draw) => {
  const small = draw.integer(2, 9);
  const large = small * draw.integer(5, 40);
  const bowl = quadratic({ center: [0, 0], base: 0, slope: [0, 0], curvature: [large, 0, small] });
  const condition = conditionNumber(bowl);
  return {
    ask: said`Along its own axes a bowl curves by ${large} and by ${small}. What is its condition number?`,
    answer: condition,
    options: [
      {
        value: condition,
        reply: said`The largest over the smallest: ${large} / ${small} = ${condition}. At 1 a bowl is round.`,
      },
      {
        value: large - small,
        reply: said`A difference depends on the units. It is a ratio: ${large} / ${small} = ${condition}.`,
      },
      {
        value: large * small,
        reply: said`It says how much longer than wide, so divide: ${large} / ${small} = ${condition}.`,
      },
    ],
    otherwise: said`The largest curvature over the smallest: ${large} / ${small} = ${condition}.`,
  };
};

export default question;
