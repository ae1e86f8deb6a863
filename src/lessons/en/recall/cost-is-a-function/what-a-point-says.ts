import wagsAndPats from '../../../../core/datasets/wagsAndPats.ts';
import { lineCost } from '../../../../core/lineCost.ts';
import { type Question, said } from '../../../recall/question.ts';
import { machine, many } from '../say.ts';

/** A point in the room is a line and its cost, no day. */
const question: Question = (draw) => {
  const [w, b] = [draw.integer(1, 4), draw.integer(1, 5)];
  if (w === b) return null;
  const cost = lineCost({ ...wagsAndPats.data, reduction: 'sum' });
  const height = cost.value([w, b]);
  const swapped = cost.value([b, w]);
  if (Math.abs(height - swapped) < 0.5) return null;
  return {
    ask: said`In the room with w and b on the floor, a point stands at w = ${w}, b = ${b}, at a height of ${height}. What does it say?`,
    answer: 'line',
    options: [
      {
        value: 'line',
        label: said`The line ${machine(w, b)} costs ${height}`,
        reply: 'A place on the floor is a whole line, and the height above it is what that line costs.',
      },
      {
        value: 'swapped',
        label: said`The line ${machine(b, w)} costs ${height}`,
        reply: said`That has w and b the wrong way round. w is wags per pat, so it stands before the pats. Your line costs ${swapped}.`,
      },
      {
        value: 'day',
        label: `A day of ${many(w, 'pat')} and ${many(b, 'wag')}`,
        reply:
          'Days are dots on the other picture. In the room there are no days: each place on the floor is a line.',
      },
      {
        value: 'through',
        label: said`A line goes through the dot (${w}, ${b})`,
        reply: said`Those are no pats and wags. They are the two numbers of a line, ${machine(w, b)}, which costs ${height}.`,
      },
    ],
  };
};

export default question;
