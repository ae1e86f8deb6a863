import { type Question, said } from '../../../recall/question.ts';

/** The degree is chosen by what is held out, not by what was learned from. */
const question: Question = (draw) => {
  const best = draw.integer(1, 3);
  const degrees = [best, best + 2, best + 5];
  const learned = degrees.map((_, at) => 200 - 40 * at - draw.integer(0, 20));
  const heldOut = [210 + draw.integer(0, 20), 245 + draw.integer(0, 30), 600 + draw.integer(0, 300)];
  const chosen = degrees[heldOut.indexOf(Math.min(...heldOut))] as number;
  const told = said`Degree ${degrees[0] as number}: ${learned[0] as number} on what it learned from, ${heldOut[0] as number} on what was held out. Degree ${degrees[1] as number}: ${learned[1] as number} and ${heldOut[1] as number}. Degree ${degrees[2] as number}: ${learned[2] as number} and ${heldOut[2] as number}.`;
  return {
    ask: said`Typical misses, in thousand dollars. ${told} Which degree do you take for the next house?`,
    answer: chosen,
    options: [
      {
        value: chosen,
        reply: said`The next house is one that was not learned from, so the held out judge: ${Math.min(...heldOut)} is the lowest.`,
      },
      {
        value: degrees[2] as number,
        reply: said`It misses its own houses least, ${learned[2] as number}. The next house is like the held out, and there it misses by ${heldOut[2] as number}.`,
      },
      {
        value: degrees[1] as number,
        reply: said`The middle is no reason. On what was held out it misses by ${heldOut[1] as number}, degree ${chosen} by less.`,
      },
    ],
    otherwise: said`Look at what was held out, and take the lowest: degree ${chosen}.`,
  };
};

export default question;
