import { terms } from '../../../../core/terms.ts';
import { type Question, said } from '../../../recall/question.ts';
import { held, listed } from '../say.ts';

/** The cost squares each miss first, and then adds. */
const question: Question = (draw) => {
  const misses = [draw.integer(1, 4), draw.integer(-4, -1), draw.integer(-3, 4)];
  if (misses.includes(0)) return null;
  // The line w = 0, b = 0 misses these dots by so much.
  const days = terms({ x: [1, 2, 4], y: misses.map((miss) => -miss) }, 0, 0);
  const cost = days.reduce((sum, { square }) => sum + square, 0);
  const sum = misses.reduce((all, miss) => all + miss, 0);
  const squares = days.map(({ square }) => said`${square}`).join(' + ');
  return {
    ask: said`A line misses three dots by ${listed(misses)}. What does it cost?`,
    answer: cost,
    options: [
      { value: cost, reply: said`Square each, then add: ${squares} = ${cost}.` },
      {
        value: sum,
        reply: said`That adds the misses, and pluses cancel minuses. Square each one first: ${squares} = ${cost}.`,
      },
      {
        value: misses.reduce((all, miss) => all + Math.abs(miss), 0),
        reply: said`That adds their lengths. The cost adds areas, each miss times itself: ${squares} = ${cost}.`,
      },
      {
        value: sum * sum,
        reply: said`That adds first and squares the sum. Squares come first, so that nothing cancels: ${squares} = ${cost}.`,
      },
      {
        value: days.reduce((all, { square, residual }) => all + (residual < 0 ? -square : square), 0),
        reply: said`A square is never negative: ${held(Math.min(...misses))}² is ${Math.min(...misses) ** 2}. So ${squares} = ${cost}.`,
      },
    ],
    otherwise: said`Square each miss, then add: ${squares} = ${cost}.`,
  };
};

export default question;
