import { lineCostFromData } from '../../../../core/terms.ts';
import { plus, type Question, said } from '../../../recall/question.ts';
import { held } from '../say.ts';

/** Twice what is inside, times how fast the inside moves. */
const question: Question = (draw) => {
  const [pats, w, b] = [draw.integer(2, 5), draw.integer(1, 3), draw.integer(0, 3)];
  const inside = draw.integer(-4, 4);
  const wags = pats * w + b - inside;
  if (Math.abs(inside) < 2 || wags < 1) return null;
  const [slope = 0] = lineCostFromData({ x: [pats], y: [wags], reduction: 'sum' }).gradient([w, b]);
  const worked = said`2 · ${held(inside)} · ${pats} = ${slope}`;
  return {
    ask: said`One day’s term is (${pats} · w + b${plus(-wags)})². At w = ${w}, b = ${b} the inside is ${inside}. What is this term’s slope along w?`,
    answer: slope,
    options: [
      { value: slope, reply: said`Twice the inside, times how fast the inside moves with w: ${worked}.` },
      {
        value: 2 * inside,
        reply: said`Twice the inside, yes. But as w grows by 1, the inside grows by ${pats}, one for each pat: ${worked}.`,
      },
      {
        value: inside * pats,
        reply: said`That has how fast the inside moves. A square brings a 2 along: ${worked}.`,
      },
      {
        value: inside * inside,
        reply: said`That is the term itself, how much it costs. Its slope is twice the inside, times ${pats}: ${worked}.`,
      },
      { value: -slope, reply: said`The right size. The inside is ${inside}, and its sign stays: ${worked}.` },
    ],
    otherwise: said`Twice the inside, times how fast the inside moves with w: ${worked}.`,
  };
};

export default question;
