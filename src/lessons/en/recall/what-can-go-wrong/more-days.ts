import { momentsOf } from '../../../../core/moments.ts';
import { isRefused } from '../../../../core/problem.ts';
import { type Question, said } from '../../../recall/question.ts';

/** Chance cancels slowly: by the square root of how many days there are. */
const question: Question = (draw) => {
  const root = [2, 3, 4, 5, 10][draw.integer(0, 4)] as number;
  const times = root * root;
  const few = [1, 2, 3, 4].slice(0, draw.integer(3, 4));
  const many = Array.from({ length: times }, () => few).flat();
  const spread = (x: readonly number[]) => {
    const moments = momentsOf({ x, y: x });
    return isRefused(moments) ? Number.NaN : 1 / Math.sqrt(moments.sxx);
  };
  const left = spread(many) / spread(few);
  const share = (part: number) => said`1/${part} as much`;
  const truth = said`Chance cancels by the square root of the days: √${times} = ${root}, so it is 1/${root} as much.`;
  return {
    ask: said`Draw ${few.length} days again and again, and the slope of the best line wobbles. With ${times} times as many days of the same kind, it wobbles about…`,
    answer: left,
    options: [
      { value: 1 / root, label: share(root), reply: truth },
      { value: 1 / times, label: share(times), reply: said`That would be a bargain. ${truth}` },
      {
        value: 1,
        label: 'As much',
        reply: said`The dog is the same, but a lucky day makes up for an unlucky one. ${truth}`,
      },
    ],
  };
};

export default question;
