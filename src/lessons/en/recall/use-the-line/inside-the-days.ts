import { type Question, said } from '../../../recall/question.ts';
import { listed } from '../say.ts';

/** Between the days we saw, a line has something to stand on. */
const question: Question = (draw) => {
  const first = draw.integer(2, 5);
  const seen = [first, first + draw.integer(2, 4), first + draw.integer(6, 9)];
  const last = Math.max(...seen);
  const inside = draw.integer(first + 1, last - 1) + (draw.integer(0, 1) ? 0.5 : 0);
  const asked = [inside, first - draw.integer(1, first), last + draw.integer(3, 6), 3 * last];
  const resting = asked.filter((pats) => pats >= first && pats <= last);
  if (seen.includes(inside) || resting.length !== 1) return null;
  const [answer = 0] = resting;
  const replies = [
    said`It lies between days we saw, from ${first} to ${last}: interpolation.`,
    said`Less than on any day we saw, so it is outside as well. Inside is ${answer}, between ${first} and ${last}.`,
    said`That is past the last day, ${last}: extrapolation. Perhaps the line still holds there; nothing we saw says so. Inside is ${answer}.`,
    said`Three times the most we ever tried. It has as many decimals as the others, and far less behind it. Inside is ${answer}.`,
  ];
  return {
    ask: said`We saw days of ${listed(seen)} pats. For how many pats does the line’s prediction rest on them?`,
    answer,
    options: asked.map((value, i) => ({ value, reply: replies[i] as string })),
  };
};

export default question;
