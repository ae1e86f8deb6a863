import { predict } from '../../../../core/terms.ts';
import { plus, type Question, said } from '../../../recall/question.ts';

/** The machine multiplies first, then adds. */
const question: Question = (draw) => {
  const [w, b, pats] = [draw.integer(2, 5), draw.integer(-3, 6), draw.integer(2, 6)];
  if (b === 0) return null;
  const wags = predict(w, b, pats);
  return {
    ask: said`A line has w = ${w} and b = ${b}. Put in ${pats} pats. How many wags come out?`,
    answer: wags,
    unit: 'wags',
    options: [
      { value: wags, reply: said`Times w first, then b once: ${w} · ${pats}${plus(b)} = ${wags}.` },
      {
        value: pats * (w + b),
        reply: said`That adds b before it multiplies, so b comes in ${pats} times. Multiply first: ${w} · ${pats} = ${w * pats}, then b once, ${wags}.`,
      },
      { value: w * pats, reply: said`That is ${w} · ${pats}, and b is still to come: ${wags}.` },
      {
        value: w + pats + b,
        reply: said`That adds all three. Each pat brings ${w} wags, so multiply those: ${w} · ${pats}${plus(b)} = ${wags}.`,
      },
    ],
    otherwise: said`Pats times w, then add b: ${w} · ${pats}${plus(b)} = ${wags}.`,
  };
};

export default question;
