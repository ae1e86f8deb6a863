import { descend } from '../../../../core/descend.ts';
import { quadratic } from '../../../../core/quadratic.ts';
import { type Question, said } from '../../../recall/question.ts';
import { held } from '../say.ts';

/** The new w is the old one, minus learning rate times slope. */
const question: Question = (draw) => {
  const w = draw.integer(-2, 3);
  const [learningRate, size] = [
    [0.01, 10],
    [0.1, 1],
    [0.02, 5],
  ][draw.integer(0, 2)] as [number, number];
  const slope = size * draw.integer(-9, 5);
  if (slope === 0 || w === 0) return null;
  const ground = quadratic({ center: [w, 0], base: 0, slope: [slope, 0], curvature: [0, 0, 0] });
  const [after] = descend(ground, { start: [w, 0], learningRate, steps: 1 });
  const step = learningRate * slope;
  const worked = said`${w} − ${learningRate} · ${held(slope)} = ${after}`;
  return {
    ask: said`The ball stands at w = ${w}, where the slope along w is ${slope}. One step with learning rate ${learningRate}. What is the new w?`,
    answer: after,
    options: [
      {
        value: after,
        reply:
          slope < 0
            ? said`Taking away a negative adds: ${worked}.`
            : said`Up is toward more w, so down is less: ${worked}.`,
      },
      {
        value: w + step,
        reply: said`That adds the slope, which says where up is. A step subtracts: ${worked}.`,
      },
      {
        value: w - slope,
        reply: said`That subtracts the whole slope. The learning rate shrinks it first: ${worked}.`,
      },
      {
        value: -step,
        reply: said`That is how far the ball goes. It starts at ${w}, so count from there: ${worked}.`,
      },
    ],
    otherwise: said`The old w, minus the learning rate times the slope: ${worked}.`,
  };
};

export default question;
