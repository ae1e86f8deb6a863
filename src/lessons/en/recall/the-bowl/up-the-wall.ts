import { lineCost } from '../../../../core/lineCost.ts';
import { type Question, said } from '../../../recall/question.ts';

/** Squares curve up: the same step farther out climbs more. */
const question: Question = (draw) => {
  const [w, lowest, off] = [draw.integer(1, 3), draw.integer(-1, 3), draw.integer(1, 2)];
  const x = [1, 2, 3];
  const y = x.map((pats, i) => w * pats + lowest - (i === 1 ? -2 : 1) * off);
  const cost = lineCost({ x, y, reduction: 'sum' });
  const by = draw.integer(1, 2);
  const [bottom, first, second] = [0, 1, 2].map((steps) => cost.value([w, lowest + by * steps])) as [
    number,
    number,
    number,
  ];
  return {
    ask: said`Hold w still. The cost is lowest at b = ${lowest}, where it is ${bottom}; at b = ${lowest + by} it is ${first}. At b = ${lowest + 2 * by} it is…`,
    answer: second,
    options: [
      {
        value: second,
        reply: said`Twice as far from the lowest place, four times the climb: ${bottom} + 4 · ${first - bottom}. Squares curve up.`,
      },
      {
        value: 2 * first - bottom,
        reply: said`The same climb again would be a ramp. Squares curve up: twice as far is four times the climb, ${bottom} + 4 · ${first - bottom} = ${second}.`,
      },
      {
        value: first,
        reply: said`That would be a flat rim. The wall goes on up, ever steeper: ${bottom} + 4 · ${first - bottom} = ${second}.`,
      },
    ],
  };
};

export default question;
