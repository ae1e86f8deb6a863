import { descend } from '../../../../core/descend.ts';
import { quadratic } from '../../../../core/quadratic.ts';
import { type Question, said } from '../../../recall/question.ts';

const sayMove = (w: number, b: number) =>
  `w ${w > 0 ? 'grows' : 'shrinks'}, b ${b > 0 ? 'grows' : 'shrinks'}`;

/** Each number goes against its own slope. */
const question: Question = (draw) => {
  const [alongW, alongB] = [draw.integer(-9, 9) * 10, draw.integer(-9, 9) * 4];
  if (alongW === 0 || alongB === 0) return null;
  const ground = quadratic({ center: [0, 0], base: 0, slope: [alongW, alongB], curvature: [0, 0, 0] });
  const [w, b] = descend(ground, { start: [0, 0], learningRate: 0.01, steps: 1 });
  const against = said`Each goes against its own slope: ${alongW} along w, ${alongB} along b, so ${sayMove(w, b)}.`;
  const options = [
    { to: [w, b], reply: against },
    { to: [-w, -b], reply: `That follows the signs, and they say where up is. ${against}` },
    { to: [w, -b], reply: `For w, yes. ${against}` },
    { to: [-w, b], reply: `For b, yes. ${against}` },
  ] as const;
  return {
    ask: said`The slopes are ${alongW} along w and ${alongB} along b. In one step downhill…`,
    answer: sayMove(w, b),
    options: options.map(({ to, reply }) => ({ value: sayMove(...to), reply })),
  };
};

export default question;
