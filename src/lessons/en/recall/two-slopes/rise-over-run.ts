import { riseOverRun } from '../../../../core/differences.ts';
import { type Question, said } from '../../../recall/question.ts';

/** A slope is measured by a nudge: rise over run. */
const question: Question = (draw) => {
  const w = draw.integer(-1, 3);
  const nudge = [0.1, 0.2, 0.5][draw.integer(0, 2)] as number;
  const [before, steep] = [draw.integer(10, 40), draw.integer(-9, 9) * 2];
  if (Math.abs(steep) < 4) return null;
  const cost = (at: number) => before + steep * (at - w);
  const slope = riseOverRun(cost, w, nudge);
  const rise = cost(w + nudge) - before;
  return {
    ask: said`At w = ${w} the cost is ${before}. Nudge w by ${nudge}, and it is ${cost(w + nudge)}. Rise over run says that the slope along w is about…`,
    answer: slope,
    options: [
      { value: slope, reply: said`A rise of ${rise} over a run of ${nudge}: ${rise} / ${nudge} = ${slope}.` },
      {
        value: rise,
        reply: said`That is the rise. How steep it is depends on the run as well: ${rise} / ${nudge} = ${slope}.`,
      },
      {
        value: -slope,
        reply: said`The right size. But the cost went from ${before} to ${cost(w + nudge)} as w grew, so the slope is ${slope}.`,
      },
      {
        value: rise * nudge,
        reply: said`That multiplies by the run. Rise over run is a division: ${rise} / ${nudge} = ${slope}.`,
      },
    ],
    otherwise: said`How far did it rise? ${rise}. Over what run? ${nudge}. So the slope is about ${rise} / ${nudge} = ${slope}.`,
  };
};

export default question;
