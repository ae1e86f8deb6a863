import { terms } from '../../../../core/terms.ts';
import { type Question, said } from '../../../recall/question.ts';

/** The cost likes misses to be shared, up to a point that squares decide. */
const question: Question = (draw) => {
  const [small, big] = [draw.integer(1, 3), draw.integer(2, 7)];
  const costOf = (misses: number[]) =>
    terms({ x: [1, 2, 4], y: misses }, 0, 0).reduce((sum, { square }) => sum + square, 0);
  const [one, all] = [costOf([0, 0, big]), costOf([small, small, small])];
  if (big <= small || big > 3 * small) return null;
  const costs = said`One square of ${big}² = ${one}, against three of ${small}² = ${small * small}, which make ${all}.`;
  return {
    ask: said`Line A meets two dots and misses the third by ${big}. Line B misses all three, each by ${small}. Which costs less?`,
    answer: one < all ? 'A' : one > all ? 'B' : 'same',
    options: [
      {
        value: 'A',
        label: 'A, which meets two dots',
        reply:
          one < all
            ? costs
            : said`Two perfect days feel like a win. ${costs} One long miss makes a very large square.`,
      },
      {
        value: 'B',
        label: 'B, which misses by little',
        reply: one > all ? costs : said`Small misses add up, too. ${costs}`,
      },
      {
        value: 'same',
        label: 'They cost the same',
        reply: said`It is not lengths that add up. ${costs}`,
      },
    ],
  };
};

export default question;
