import { quadratic } from '../../../../core/quadratic.ts';
import { type Question, said } from '../../../recall/question.ts';

/** Rings close together are a steep wall. */
const question: Question = (draw) => {
  const every = [2, 5, 10][draw.integer(0, 2)] as number;
  const [alongW, alongB] = [draw.integer(2, 12), draw.integer(2, 12)];
  if (Math.abs(alongW - alongB) < 2) return null;
  const climb = (rings: number) => 2 * every * (rings + 0.5);
  const bowl = quadratic({
    center: [0, 0],
    base: 0,
    slope: [0, 0],
    curvature: [climb(alongW), 0, climb(alongB)],
  });
  const rings = (w: number, b: number) => Math.floor(bowl.value([w, b]) / every);
  const [toW, toB] = [rings(1, 0), rings(0, 1)];
  const rise = said`Each ring is ${every} of cost higher: ${every * toW} up on the way along w, ${every * toB} along b.`;
  return {
    ask: said`A map has a ring for every ${every} of cost. From the bottom, going 1 along w you cross ${toW} rings; going 1 along b, ${toB}. Where is the wall steeper?`,
    answer: bowl.value([1, 0]) > bowl.value([0, 1]) ? 'w' : 'b',
    options: [
      {
        value: 'w',
        label: 'Along w',
        reply:
          toW > toB
            ? said`Crowded rings, steep wall. ${rise}`
            : said`Fewer rings on the same way is a gentler slope. ${rise}`,
      },
      {
        value: 'b',
        label: 'Along b',
        reply:
          toB > toW
            ? said`Crowded rings, steep wall. ${rise}`
            : said`Fewer rings on the same way is a gentler slope. ${rise}`,
      },
      {
        value: 'same',
        label: 'Equally steep',
        reply: said`From ring to ring it is the same climb, but not on the same way. ${rise}`,
      },
    ],
  };
};

export default question;
