import { bottomOfLine } from '../../../../core/bottomOfLine.ts';
import { predict } from '../../../../core/terms.ts';
import { plain } from '../../../../i18n/format.ts';
import { type Question, said } from '../../../recall/question.ts';

/** Among the days a line has something to stand on; far from them it is as sure as ever, and has nothing. */
const question: Question = (draw) => {
  const x = [1, 2, draw.integer(3, 5), 6, draw.integer(8, 9)];
  const days = { x, y: x.map((pats) => pats + draw.integer(1, 3)) };
  const { w, b } = bottomOfLine(days);
  const [least, most] = [Math.min(...x), Math.max(...x)];
  const pats = [7, 10 * draw.integer(3, 6)][draw.integer(0, 1)] as number;
  const says = plain(predict(w, b, pats), 2);
  const inside = pats >= least && pats <= most;
  const truth = inside
    ? said`${pats} lies among the days we saw, so the line has something to stand on.`
    : said`No day had more than ${most} pats, so nothing stands behind those decimals.`;
  return {
    ask: said`The days had from ${least} to ${most} pats. For ${pats} pats their best line says ${says} wags. How many will Biscuit give?`,
    answer: inside ? 'says' : 'unknown',
    options: [
      {
        value: 'says',
        label: said`About ${says}, give or take`,
        reply: inside ? said`${truth} Give or take a miss.` : said`They look sure. ${truth}`,
      },
      {
        value: 'unknown',
        label: 'These days cannot say',
        reply: inside
          ? said`Not to the last wag. But ${truth}`
          : said`${truth} A line never says “I don’t know.” You have to.`,
      },
      {
        value: 'fewer',
        label: 'Far fewer: dogs get bored',
        reply: inside
          ? said`Perhaps one day. But ${truth}`
          : said`You know dogs, and may well be right. But that is your knowledge. ${truth}`,
      },
    ],
  };
};

export default question;
