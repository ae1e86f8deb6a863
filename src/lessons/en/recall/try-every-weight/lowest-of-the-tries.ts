import { linspace } from '../../../../core/search/linspace.ts';
import { type Question, said } from '../../../recall/question.ts';

/** Evenly spaced values, both ends included: one space fewer than values. */
const question: Question = (draw) => {
  const [high, spaces] = [draw.integer(2, 8), 10 * draw.integer(1, 4)];
  const values = linspace(-high, high, spaces + 1);
  const apart = (values[1] as number) - (values[0] as number);
  const worked = said`${2 * high} / ${spaces} = ${apart}`;
  return {
    ask: said`${spaces + 1} values of a weight, evenly from ${-high} to ${high}, both ends included. How far are two neighbors apart?`,
    answer: apart,
    options: [
      {
        value: apart,
        reply: said`Between ${spaces + 1} values lie ${spaces} spaces: ${worked}. The lowest place of the curve may lie in one of them.`,
      },
      {
        value: high / spaces,
        reply: said`That is from 0 to ${high}. From ${-high} it is twice as far: ${worked}.`,
      },
      {
        value: 2 * apart,
        reply: said`That skips a value: ${worked} is from one to the next.`,
      },
    ],
    otherwise: said`The whole way is ${2 * high}, and ${spaces} spaces make it: ${worked}.`,
  };
};

export default question;
