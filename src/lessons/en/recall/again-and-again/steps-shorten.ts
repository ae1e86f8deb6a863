import { descend } from '../../../../core/descend.ts';
import { quadratic } from '../../../../core/quadratic.ts';
import { type Question, said } from '../../../recall/question.ts';

const PARTS: Readonly<Record<number, string>> = { 2: 'Half', 4: 'A quarter', 5: 'A fifth', 10: 'A tenth' };

/** The learning rate stays, the slopes fade, and the steps with them. */
const question: Question = (draw) => {
  const part = draw.shuffle(Object.keys(PARTS).map(Number))[0] as number;
  const learningRate = [0.01, 0.02, 0.05][draw.integer(0, 2)] as number;
  const slope = -20 * draw.integer(1, 5);
  const bowl = quadratic({
    center: [0, 0],
    base: 0,
    slope: [slope, 0],
    curvature: [(1 - 1 / part) / learningRate, 0, 1],
  });
  const at = [0, 1, 2].map((steps) => descend(bowl, { start: [0, 0], learningRate, steps })[0]) as [
    number,
    number,
    number,
  ];
  const [first, second] = [at[1] - at[0], at[2] - at[1]];
  const left = bowl.gradient([at[1], 0])[0] as number;
  const worked = said`${learningRate} · ${-left} = ${second}`;
  return {
    ask: said`Learning rate ${learningRate} throughout. The slope along w is ${slope}, and the step moves w by ${first}. Where it lands, the slope is ${left}. The next step moves w by…`,
    answer: second,
    options: [
      {
        value: second,
        reply: said`${PARTS[part] as string} of the slope, and of the step: ${worked}. The loop brakes by itself.`,
      },
      {
        value: first,
        reply: said`The learning rate stays, but it only scales the slope, which has faded to ${left}: ${worked}.`,
      },
      {
        value: first * part,
        reply: said`A rolling ball gathers speed. This one reads the slope anew at each step: ${worked}.`,
      },
      {
        value: first / part / part,
        reply: said`The slope has faded once, and the learning rate stays: ${worked}.`,
      },
    ],
  };
};

export default question;
