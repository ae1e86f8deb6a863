import { descend } from '../../../../core/descend.ts';
import { quadratic } from '../../../../core/quadratic.ts';
import { type Question, said } from '../../../recall/question.ts';

/** Both slopes are worked out before either letter moves. */
const question: Question = (draw) => {
  const [w, b] = [draw.integer(1, 4), draw.integer(1, 4)];
  const [steep, gentle] = [draw.integer(3, 6), draw.integer(2, 3)];
  const bowl = quadratic({ center: [0, 0], base: 0, slope: [0, 0], curvature: [steep, 1, gentle] });
  const [newW, newB] = descend(bowl, { start: [w, b], learningRate: 0.1, steps: 1 });
  const upB = bowl.gradient([w, b])[1] as number;
  const worked = said`${b} − 0.1 · ${upB} = ${newB}`;
  return {
    ask: said`A program stands at w = ${w}, b = ${b}. It works out up_w = ${steep} · w + b and up_b = w + ${gentle} · b, and then takes the step with learning_rate = 0.1. What is the new b?`,
    answer: newB,
    options: [
      { value: newB, reply: said`At the old spot up_b is ${w} + ${gentle} · ${b} = ${upB}, so ${worked}.` },
      {
        value: b - 0.1 * (newW + gentle * b),
        reply: said`That works out up_b with the new w. Both slopes belong to the old spot: ${worked}.`,
      },
      { value: b + 0.1 * upB, reply: said`That adds, and climbs. The step subtracts: ${worked}.` },
      { value: b - upB, reply: said`That takes away all of up_b. The learning rate comes first: ${worked}.` },
    ],
    otherwise: said`First up_b at the old spot, ${w} + ${gentle} · ${b} = ${upB}. Then the step: ${worked}.`,
  };
};

export default question;
