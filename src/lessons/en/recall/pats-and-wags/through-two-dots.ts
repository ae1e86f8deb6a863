import { bottomOfLine } from '../../../../core/bottomOfLine.ts';
import { type Question, said } from '../../../recall/question.ts';
import { dots } from '../say.ts';

/** Through two dots there is one line, and its tilt is rise over run. */
const question: Question = (draw) => {
  const [first, run, tilt] = [draw.integer(1, 4), draw.integer(2, 4), draw.integer(-3, 4)];
  const start = draw.integer(1, 9);
  const days = { x: [first, first + run], y: [start, start + tilt * run] };
  const rise = tilt * run;
  if (tilt === 0 || start + rise < 0) return null;
  const { w } = bottomOfLine(days);
  return {
    ask: said`A line goes through the dots ${dots(days)}, pats first, then wags. What is its w?`,
    answer: w,
    unit: 'wags per pat',
    options: [
      { value: w, reply: said`${rise} wags in ${run} pats, so ${w} for each pat.` },
      {
        value: rise,
        reply: said`That is the whole rise, over ${run} pats. w is the rise for one: ${rise} / ${run} = ${w}.`,
      },
      {
        value: run / rise,
        reply: said`That is pats per wag. w is wags per pat, so the other way up: ${rise} / ${run} = ${w}.`,
      },
      {
        value: -w,
        reply: said`The size is right. From left to right the wags go from ${start} to ${start + rise}, so w is ${w}.`,
      },
      {
        value: (start + rise) / (first + run),
        reply: said`That is one dot alone, as if the line began at 0 wags. Between the two dots it is ${rise} wags in ${run} pats: ${w}.`,
      },
    ],
    otherwise: said`How many wags up, for how many pats across? ${rise} in ${run}, so w is ${w}.`,
  };
};

export default question;
