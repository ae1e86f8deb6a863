import { type Question, said } from '../../../recall/question.ts';

const WITHIN = 0.001;

/** Stop when both slopes are near 0, and −88 is not. */
const question: Question = (draw) => {
  const small = () => (draw.integer(0, 1) ? 1 : -1) * draw.integer(1, 9) * 1e-4;
  const large = () => -draw.integer(2, 95);
  const slopes = [
    [small(), small()],
    [large(), small()],
    [small(), large()],
  ][draw.integer(0, 2)] as [number, number];
  const [w, b] = slopes;
  const far = slopes.find((slope) => Math.abs(slope) >= WITHIN);
  const answer = far === undefined ? 'yes' : far === w ? 'w' : 'b';
  const truth =
    far === undefined
      ? said`Both are within ${WITHIN} of 0, on either side.`
      : said`${far} is far from 0: steep, and down is toward more ${answer}.`;
  return {
    ask: said`We stop when both slopes are within ${WITHIN} of 0. Now they are ${w} along w and ${b} along b. Stop here?`,
    answer,
    options: [
      {
        value: 'yes',
        label: 'Yes',
        reply: far === undefined ? truth : said`Less than ${WITHIN} it is, but not near 0. ${truth}`,
      },
      {
        value: 'w',
        label: 'No, because of w',
        reply: answer === 'w' ? truth : said`Along w it is as good as level: ${w}. ${truth}`,
      },
      {
        value: 'b',
        label: 'No, because of b',
        reply: answer === 'b' ? truth : said`Along b it is as good as level: ${b}. ${truth}`,
      },
    ],
  };
};

export default question;
