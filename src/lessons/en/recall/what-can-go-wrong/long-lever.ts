import { bottomOfLine } from '../../../../core/bottomOfLine.ts';
import { type Question, said } from '../../../recall/question.ts';
import { many } from '../say.ts';

const X = [1, 2, 3, 4, 5, 6, 7];

/** A strange day far out turns the line; near the middle it lifts it. */
const question: Question = (draw) => {
  const [w, b, off] = [draw.integer(1, 2), draw.integer(1, 4), draw.integer(2, 6)];
  const [one, other] = draw.shuffle(X) as [number, number];
  const turn = (strange: number) =>
    Math.abs(bottomOfLine({ x: X, y: X.map((pats) => w * pats + b + (pats === strange ? off : 0)) }).w - w);
  const [turned, turnedLess] = [turn(one), turn(other)];
  if (Math.abs(turned - turnedLess) < 0.05) return null;
  const [strong, weak] = turned > turnedLess ? [one, other] : [other, one];
  const measured = said`At ${many(strong, 'pat')} it turns w by ${Number(turn(strong).toFixed(2))}, at ${many(weak, 'pat')} by ${Number(turn(weak).toFixed(2))}.`;
  const option = (day: number) => ({
    value: said`${day}`,
    label: said`The day of ${many(day, 'pat')}`,
    reply:
      day === strong
        ? said`Farther from the middle, a longer lever. ${measured}`
        : said`Near the middle a day can lift the line, but hardly turn it. ${measured}`,
  });
  return {
    ask: said`Seven days, of 1 to 7 pats, lie on one line. Now one day gets ${off} wags too many. Does that turn the best line more on the day of ${many(one, 'pat')}, or on that of ${many(other, 'pat')}?`,
    answer: said`${strong}`,
    options: [
      option(one),
      option(other),
      {
        value: 'same',
        label: said`Both alike, ${off} wags are ${off} wags`,
        reply: said`The miss is as long, the lever is not. ${measured}`,
      },
    ],
  };
};

export default question;
