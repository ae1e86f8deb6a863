import { quadratic } from '../../../../core/quadratic.ts';
import { type Question, said } from '../../../recall/question.ts';

/** The sign of a slope says which way is up. */
const question: Question = (draw) => {
  const [w, b] = [draw.integer(-2, 4), draw.integer(-2, 4)];
  const slope = draw.integer(-9, 9) * draw.integer(2, 5);
  if (slope === 0) return null;
  const bowl = quadratic({ center: [w, b], base: 90, slope: [slope, 0], curvature: [40, 14, 6] });
  const change = bowl.value([w + 1e-3, b]) - bowl.value([w, b]);
  const way = slope < 0 ? 'more w, less cost' : 'more w, more cost';
  return {
    ask: said`At w = ${w}, b = ${b} the slope along w is ${slope}. Let w grow a little and hold b still. The cost will…`,
    answer: change > 0 ? 'rise' : 'fall',
    options: [
      {
        value: 'rise',
        label: 'Rise',
        reply:
          slope > 0
            ? said`The slope is positive: ${way}.`
            : said`A negative slope puts up toward less w: ${way}.`,
      },
      {
        value: 'fall',
        label: 'Fall',
        reply:
          slope < 0
            ? said`The slope is negative: ${way}.`
            : said`A positive slope puts up toward more w: ${way}.`,
      },
      {
        value: 'stay',
        label: 'Stay as it is',
        reply: said`It would where the slice lies level, at slope 0. Here it is ${slope}: ${way}.`,
      },
      {
        value: 'depends',
        label: 'That depends on b',
        reply: said`The slope belongs to this very spot, b and all: ${way}.`,
      },
    ],
  };
};

export default question;
