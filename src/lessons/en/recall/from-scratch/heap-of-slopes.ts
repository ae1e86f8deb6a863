import momentum from '../../../../core/optimizers/momentum.ts';
import { type Question, said } from '../../../recall/question.ts';

/** Slopes that nobody puts to zero are added up; the second step subtracts both. */
const question: Question = (draw) => {
  const [start, first, second] = [draw.integer(2, 9), 10 * draw.integer(2, 6), 10 * draw.integer(1, 5)];
  const rate = 0.1;
  if (first === second) return null;
  const slopesOf = (slope: number) => ({ parameterCount: 1, value: () => 0, gradient: () => [slope] });
  const settings = { learningRate: rate, momentum: 1 };
  const once = momentum.update(momentum.init([start], settings), slopesOf(first), settings);
  const twice = momentum.update(once, slopesOf(second), settings);
  const w = Math.round(10 * (twice.parameters[0] as number)) / 10;
  const worked = said`${start} − 0.1 · ${first} − 0.1 · ${first + second} = ${w}`;
  return {
    ask: said`A program forgets to put its slope to zero. It starts at w = ${start}, at the rate ${rate}. The slope is ${first} at the first step, and where that leads it is ${second}. Where is w after two steps?`,
    answer: w,
    options: [
      { value: w, reply: said`The second step subtracts both slopes: ${worked}.` },
      {
        value: start - rate * (first + second),
        reply: said`That is with the slope put to zero in between. Forgotten, the first counts twice: ${worked}.`,
      },
      {
        value: start - rate * first,
        reply: said`That is after one step. There are new slopes, and they are added to the old: ${worked}.`,
      },
    ],
    otherwise: said`Take off 0.1 times the first slope, then 0.1 times both: ${worked}.`,
  };
};

export default question;
