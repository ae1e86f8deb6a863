import { descend } from '../../../../core/descend.ts';
import { quadratic } from '../../../../core/quadratic.ts';
import { type Question, said } from '../../../recall/question.ts';

/** Ten tenths of a step do not make one: the slopes fade on the way. */
const question: Question = (draw) => {
  const steps = [5, 10, 20][draw.integer(0, 2)] as number;
  const rate = draw.integer(3, 9) / 100;
  const away = draw.integer(3, 9);
  const valley = quadratic({ center: [0, 0], base: 0, slope: [0, 0], curvature: [10, 0, 1] });
  const left = (learningRate: number, count: number) =>
    Math.abs(descend(valley, { start: [away, 0], learningRate, steps: count })[0]);
  const [one, many] = [left(rate, 1), left(rate / steps, steps)];
  const measured = said`From ${away} away, one step leaves ${Number(one.toFixed(2))}, ${steps} small ones leave ${Number(many.toFixed(2))}.`;
  return {
    ask: said`Which ends nearer to the bottom: one step with learning rate ${rate}, or ${steps} steps with ${rate / steps}?`,
    answer: Math.abs(one - many) < 0.01 ? 'same' : one < many ? 'one' : 'many',
    options: [
      {
        value: 'one',
        label: 'The one step',
        reply: said`The slopes fade on the way down, so each small step is a share of less. ${measured}`,
      },
      {
        value: 'many',
        label: said`The ${steps} small steps`,
        reply: said`Careful steps cost distance: the slopes fade on the way, and each is shorter than the last. ${measured}`,
      },
      {
        value: 'same',
        label: 'Both as near',
        reply: said`They would, if the slope stayed as it is. It fades on the way. ${measured}`,
      },
    ],
  };
};

export default question;
