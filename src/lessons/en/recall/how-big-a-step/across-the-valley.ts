import { descend } from '../../../../core/descend.ts';
import { quadratic } from '../../../../core/quadratic.ts';
import { type Question, said } from '../../../recall/question.ts';

/** A step covers learning rate times curvature of the distance to the middle. */
const question: Question = (draw) => {
  const [middle, away] = [draw.integer(0, 4), 2 * draw.integer(1, 3)];
  const covers = [0.5, 1, 1.5, 2, 2.5][draw.integer(0, 4)] as number;
  const start = middle + away;
  const valley = quadratic({ center: [middle, 0], base: 0, slope: [0, 0], curvature: [10, 0, 1] });
  const [lands] = descend(valley, { start: [start, 0], learningRate: covers / 10, steps: 1 });
  const worked = said`${covers} · ${away} = ${covers * away} to the left of ${start}, which is ${lands}`;
  const means =
    covers < 1
      ? 'It is on its way.'
      : covers === 1
        ? 'Exactly once, so the middle it is.'
        : covers === 2
          ? 'As far up the other wall: that is the edge.'
          : covers < 2
            ? 'Across, and lower than before.'
            : 'Across, and higher than before: past the edge.';
  const middleToo = {
    value: middle,
    reply: said`That is where we want to be, and no step knows where that is. It goes ${worked}.`,
  };
  return {
    ask: said`The middle of a valley is at w = ${middle}, the ball at w = ${start}. A step covers the distance to the middle ${covers} times. The ball lands at w = …`,
    answer: lands,
    options: [
      { value: lands, reply: said`${means} It goes ${worked}.` },
      ...(covers === 1 ? [] : [middleToo]),
      {
        value: start + covers * away,
        reply: said`That is uphill. A step goes toward the middle: ${worked}.`,
      },
      {
        value: middle - covers * away,
        reply: said`That counts from the middle. The step starts at the ball: ${worked}.`,
      },
    ],
  };
};

export default question;
