import { terms } from '../../../../core/terms.ts';
import { type Question, said } from '../../../recall/question.ts';
import { dots, held } from '../say.ts';

/** The height of a line's point is its cost. */
const question: Question = (draw) => {
  const [w, b] = [draw.integer(1, 3), draw.integer(-2, 3)];
  const x = [draw.integer(1, 2), draw.integer(3, 4)];
  const off = [draw.integer(-3, 3), draw.integer(-3, 3)];
  const data = { x, y: x.map((pats, i) => w * pats + b - (off[i] as number)) };
  if (off.includes(0) || b === 0 || Math.min(...data.y) < 0) return null;
  const days = terms(data, w, b);
  const misses = days.map(({ residual }) => residual);
  const cost = days.reduce((sum, { square }) => sum + square, 0);
  const sum = misses.reduce((all, miss) => all + miss, 0);
  const worked = `${misses.map((miss) => `${held(miss)}²`).join(' + ')} = ${said`${cost}`}`;
  return {
    ask: said`Two days: ${dots(data)}, pats first, then wags. In the room with w and b on the floor, how high does the point of the line w = ${w}, b = ${b} hang?`,
    answer: cost,
    options: [
      {
        value: cost,
        reply: said`The misses are ${misses[0] as number} and ${misses[1] as number}, and the height is the cost: ${worked}.`,
      },
      {
        value: b,
        reply: said`That is b, which says where to stand on the floor. The height is the cost: ${worked}.`,
      },
      {
        value: w,
        reply: said`That is w, which says where to stand on the floor. The height is the cost: ${worked}.`,
      },
      {
        value: misses.reduce((all, miss) => all + Math.abs(miss), 0),
        reply: said`That adds the misses. Square each one first: ${worked}.`,
      },
      {
        value: sum * sum,
        reply: said`That adds the misses and squares the sum. Square each one, then add: ${worked}.`,
      },
    ],
    otherwise: said`The height is the cost. The line says ${days[0]?.predicted ?? 0} and ${days[1]?.predicted ?? 0}, so it misses by ${misses[0] as number} and ${misses[1] as number}: ${worked}.`,
  };
};

export default question;
