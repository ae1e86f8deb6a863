import { numericalGradient } from '../../../../core/network/numericalGradient.ts';
import { type Question, said } from '../../../recall/question.ts';

/** Rise over run, from one side to the other. */
const question: Question = (draw) => {
  const [at, bend] = [draw.integer(2, 6), draw.integer(1, 4)];
  const cost = ([w = 0]: readonly number[]) => bend * w * w;
  const [slope = 0] = numericalGradient({ value: cost }, [at], { nudge: 1 }).slopes;
  const [left, right] = [cost([at - 1]), cost([at + 1])];
  const worked = said`(${right} − ${left}) / 2 = ${slope}`;
  return {
    ask: said`A cost is ${left} at w = ${at - 1} and ${right} at w = ${at + 1}. What does nudging to both sides give as the slope at w = ${at}?`,
    answer: slope,
    options: [
      {
        value: slope,
        reply: said`From the left to the right it rises by ${right - left} over a run of 2: ${worked}.`,
      },
      {
        value: right - left,
        reply: said`That is the rise. The run is 2, from ${at - 1} to ${at + 1}: ${worked}.`,
      },
      {
        value: -slope,
        reply: said`It rises to the right, so the slope is above 0: ${worked}. Down is to the left.`,
      },
    ],
    otherwise: said`The rise over the run: ${worked}.`,
  };
};

export default question;
