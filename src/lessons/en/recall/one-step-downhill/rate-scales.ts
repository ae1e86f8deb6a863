import { descend } from '../../../../core/descend.ts';
import { quadratic } from '../../../../core/quadratic.ts';
import { type Question, said } from '../../../recall/question.ts';

/** From one spot, the learning rate scales the step. */
const question: Question = (draw) => {
  const slope = -10 * draw.integer(2, 9);
  const times = draw.integer(2, 5);
  const ground = quadratic({ center: [0, 0], base: 0, slope: [slope, 0], curvature: [0, 0, 0] });
  const moves = (learningRate: number) => descend(ground, { start: [0, 0], learningRate, steps: 1 })[0];
  const [short, long] = [moves(0.01), moves(0.01 * times)];
  const worked = said`${times} times the learning rate, ${times} times the step: ${times} · ${short} = ${long}.`;
  return {
    ask: said`With learning rate 0.01, a step from here moves w by ${short}. From the same spot with learning rate ${0.01 * times}, it moves w by…`,
    answer: long,
    options: [
      { value: long, reply: said`The slope is the same. ${worked}` },
      {
        value: short,
        reply: said`The slope is the same, but the step is learning rate times slope. ${worked}`,
      },
      {
        value: short / times,
        reply: said`A larger learning rate takes longer steps, not more careful ones. ${worked}`,
      },
      {
        value: short * times * times,
        reply: said`Squares are for misses; a step is learning rate times slope. ${worked}`,
      },
    ],
  };
};

export default question;
